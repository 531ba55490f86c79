/**
 * The part of a question in which the answer is given. Kinds differ here and nowhere else: `<quiz-question>`
 * asks for the marks and tells what to show. Each kind is a script of its own, without imports that another
 * script has too, so that it is loaded inside the page and only where it is needed.
 */
export interface Answer extends HTMLElement {
  /** What was answered, as kept; all empty where nothing was. */
  values: string[];
  /** Per part whether it stands right; undefined where there is nothing to check yet. */
  marks(): boolean[] | undefined;
  /** Shows which parts stand right. */
  show(marks: boolean[]): void;
  /** Called where there is nothing to check yet: asks for what is missing. Returns what to say, if not "give an answer first". */
  ask?(): string | undefined;
  /** What the verdict is, where the reader gave it. */
  readonly said?: string | undefined;
  /** What is read out with the verdict: the feedback that a listener would otherwise have to look for. */
  readonly spoken?: string;
  /** Takes the marks away; given, the answers that were wrong go too. */
  retry(marks?: boolean[]): void;
  /** Brings it back to how a reader first sees it, where a form's own reset does not. */
  reset?(): void;
}

/** Fired by `<quiz-question>` each time an answer is checked. */
export interface Checked {
  id: string;
  score: number;
  right: number;
  total: number;
}
