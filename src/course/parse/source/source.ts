import { Edits } from "./edits.ts";
import { scan, type SourceMistake, type Stretch } from "./scan.ts";

const FRONT_MATTER = /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?=\n|$)/;

/** A page's source while it is made ready: what is plain text, what to replace, and what is wrong. */
export class Source {
  readonly text: string;
  /** Offset after the front matter. */
  readonly start: number;
  readonly stretches: Stretch[];
  readonly mistakes: SourceMistake[];
  readonly edits: Edits;
  /** Whether a code block, comment or formula is not closed. */
  readonly unclosed: boolean;
  /** For every sign, whether something is known of it already. */
  readonly #taken: Uint8Array;
  readonly #code: Uint8Array;

  constructor(text: string) {
    this.text = text;
    this.start = FRONT_MATTER.exec(text)?.[0].length ?? 0;
    this.edits = new Edits(text);
    this.#taken = new Uint8Array(text.length + 1).fill(1, 0, this.start);
    this.#code = this.#taken.slice();
    ({ stretches: this.stretches, mistakes: this.mistakes } = scan(text, this.start));
    this.unclosed = this.mistakes.length > 0;
    for (const { kind, start, end } of this.stretches) {
      this.#taken.fill(1, start, end);
      // A code block takes in the list item that it opens: that item may begin there.
      if (kind === "code" || kind === "comment") this.#code.fill(1, start + 1, end);
    }
  }

  /** Matches of a pattern that begin in plain text. */
  inText(pattern: RegExp): RegExpExecArray[] {
    return [...this.text.matchAll(pattern)].filter(({ index }) => !this.#taken[index]);
  }

  /** Matches of a pattern that do not begin in code: tags, formulas and addresses may be among them. Sought from an offset on. */
  outsideCode(pattern: RegExp, from = 0): RegExpExecArray[] {
    const sought = new RegExp(pattern);
    sought.lastIndex = from;
    return [...this.text.matchAll(sought)].filter(({ index }) => !this.#code[index]);
  }

  /** Says that something is known of a match: no later pass looks into it. */
  take({ index, 0: written }: RegExpExecArray): void {
    this.#taken.fill(1, index, index + written.length);
  }

  replace({ index, 0: written }: RegExpExecArray, by: string): void {
    this.edits.replace(index, index + written.length, by);
  }

  mistake({ index }: RegExpExecArray, what: string, advice: string): void {
    this.mistakes.push({ offset: index, what, advice });
  }
}
