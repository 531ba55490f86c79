/** Replacements in a text, made all at once. Keeps which line of the text every line of the outcome came from. */
export class Edits {
  readonly #text: string;
  readonly #edits: { start: number; end: number; by: string }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Replaces what stands from `start` to `end`; two replacements never overlap: the first one stays. */
  replace(start: number, end: number, by: string): void {
    this.#edits.push({ start, end, by });
  }

  /**
   * The text with the replacements made; for each of its lines (from 0) the line it came from (from 1); and
   * for an offset in it the one that it came from.
   */
  apply(): { text: string; lines: number[]; origin: (offset: number) => number } {
    const parts: string[] = [];
    /** Where kept stretches begin: in the outcome, and in the text. */
    const starts: [number, number][] = [];
    let length = 0;
    const lines = [1];
    let line = 1;
    let at = 0;
    const keep = (end: number) => {
      const kept = this.#text.slice(at, end);
      starts.push([length, at]);
      length += kept.length;
      parts.push(kept);
      for (const sign of kept) if (sign === "\n") lines.push((line += 1));
      at = end;
    };
    for (const { start, end, by } of this.#edits.toSorted((a, b) => a.start - b.start)) {
      if (start < at) continue;
      keep(start);
      parts.push(by);
      length += by.length;
      const before = line;
      line += this.#text.slice(start, end).split("\n").length - 1;
      const added = by.split("\n").length - 1;
      for (let n = 1; n <= added; n++) lines.push(Math.min(before + n, line));
      at = end;
    }
    keep(this.#text.length);
    const origin = (offset: number) => {
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle]![0] <= offset) low = middle;
        else high = middle;
      }
      const [made, from] = starts[low]!;
      // Within a replacement there is no offset of its own: the one after what was replaced.
      return Math.min(from + (offset - made), starts[low + 1]?.[1] ?? this.#text.length);
    };
    return { text: parts.join(""), lines, origin };
  }
}
