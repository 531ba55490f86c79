/**
 * The part of a question in which the answer is given. Kinds differ here and nowhere else: `<quiz-question>`
 * asks for the marks and tells what to show. Each kind is a script of its own, without imports that another
 * script has too, so that it is loaded inside the page and only where it is needed.
 *
 * What kinds have in common stands in the page: an element with `data-part` is a part with a mark of its own, in
 * the order of the marks, and `data-said` in it is what is said of it where it is wrong; the children of one with
 * `data-shuffled` may stand in any order.
 */
export interface Answer extends HTMLElement {
  /** What was answered, as kept; all empty where nothing was. */
  values: string[];
  /** Per part whether it stands right; undefined where there is nothing to check yet. */
  marks(): boolean[] | undefined;
  /** Shows how it stands beyond its parts; without marks, takes that away. Returns what is counted, if not the marks. */
  show?(marks?: boolean[]): Tally | undefined;
  /** Called where there is nothing to check yet: asks for what is missing. Returns what to say, if not "give an answer first". */
  ask?(): string | undefined;
  /** What the verdict is, where the reader gave it. */
  readonly said?: string | undefined;
  /** Takes away what was wrong; what was right stays. */
  retry?(marks: boolean[]): void;
  /** Brings it back to how a reader first sees it, where a form's own reset does not. */
  reset?(): void;
}

/** What a verdict counts: how much is right, and all of it in words. */
export type Tally = readonly [right: number, inWords: string];

/** Fired by `<quiz-question>` each time an answer is checked. */
export interface Checked {
  id: string;
  score: number;
  right: number;
  total: number;
}

/** The way on from a question that was checked. */
export interface Onward {
  label: string;
  go: () => void;
}
