/** Something that could not be taken along as it was: where, of which question, what, and what to do. */
export interface Notice {
  /** Line of the file that is read. */
  line: number;
  /** Name of the question; undefined where it is about the file. */
  name: string | undefined;
  what: string;
  advice: string;
}

/** Says of one question what could not be taken. */
export type Say = (what: string, advice: string) => void;

/** Collects notices; the same thing twice of one question is said once. */
export class Notices {
  readonly list: Notice[] = [];
  readonly #said = new Set<string>();

  add(notice: Notice): void {
    const key = JSON.stringify(notice);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.list.push(notice);
  }

  /** What is said of a question. */
  of(line: number, name: string | undefined): Say {
    return (what, advice) => this.add({ line, name, what, advice });
  }

  /** Said once of the whole file, where it is met first. */
  once(line: number, what: string, advice: string): void {
    if (this.#said.has(what)) return;
    this.#said.add(what);
    this.list.push({ line, name: undefined, what, advice });
  }
}

/** Notices as text for a terminal, in the order of the file. */
export const formatNotices = (notices: readonly Notice[], file: string): string =>
  notices
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, name, what, advice }) =>
      [
        `${file}:${line}${name === undefined ? "" : ` (${oneLined(name)})`}`,
        `  ${oneLined(what)}`,
        `  ${oneLined(advice)}`,
      ].join("\n"),
    )
    .join("\n\n");

/** A text from a file as it may stand on a line of a terminal: no breaks, no signs that steer it. */
const oneLined = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
};
