import type { Source } from "./source.ts";

/** Signs of other tools that would stand in the text as they are: what they are, and how it is said here. */
interface Dialect {
  pattern: RegExp;
  what: (written: string) => string;
  advice: string;
  /** What stands in its place, so that the rest of the line can be judged. */
  by?: string;
}

const DIALECTS: Dialect[] = [
  {
    pattern: /!\[\[[^\]\n]*\]\]/g,
    what: (written) => `"${written}" embeds a note, which a page cannot.`,
    advice: 'Link to it: "[[…]]"; a picture is written "![what it shows](../images/name.png)".',
    by: "",
  },
  {
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g,
    what: (written) => `"${written}" marks words in a way that a page cannot show.`,
    advice: 'Write "*words*" or "**words**".',
  },
  {
    pattern: /(?<=^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\[\([ xX]\)\]/gm,
    what: (written) => `"${written}" is a box of another tool.`,
    advice: 'Write "- [ ]" for a wrong option and "- [x]" for a right one.',
  },
  {
    pattern: /^[ \t]*(?:!!!|\?\?\?)\+? +\w+.*$/gm,
    what: (written) => `"${written.trim()}" begins an aside of another tool.`,
    advice: 'Write ":::note", the text, and ":::" on a line of its own.',
  },
  {
    pattern: /(?<=\S[^\n]*\n)^:[ \t]+\S.*$/gm,
    what: () => "A line that begins with a colon is no definition here.",
    advice: 'Write a list: "- **term**: what it means".',
  },
  {
    pattern: /^[ \t]*\[(?:TOC|toc)\][ \t]*$/gm,
    what: () => "A page holds no table of contents of its own.",
    advice: "Remove this line.",
  },
  {
    pattern: /(?<![\w:]):[a-z][a-z_]{2,}:(?=[\s.,;!?)]|$)/gm,
    what: (written) => `"${written}" stays as it is written.`,
    advice: "Put the sign itself into the text.",
  },
  {
    pattern: /\^\[[^\]\n]+\]/g,
    what: (written) => `"${written}" is no footnote here.`,
    advice: 'Write "[^1]", and "[^1]: the note" on a line of its own.',
  },
  {
    pattern: /\[@[\w:.-]+[^\]\n]*\]/g,
    what: (written) => `"${written}" cites no source.`,
    advice: 'Write <Cite source="…" at="…" />.',
  },
];

/** A formula between the signs of TeX, which Markdown reads as bare brackets. */
const TEX = /\\\([^\n]*?[\\^_=][^\n]*?\\\)|\\\[[^\n]*?[\\^_=][^\n]*?\\\]/g;

/** Says of every sign of another tool how it is written here. */
export function refuseDialects(source: Source): void {
  for (const { pattern, what, advice, by } of DIALECTS) {
    for (const match of source.inText(pattern)) {
      source.mistake(match, what(match[0]), advice);
      source.take(match);
      if (by !== undefined) source.replace(match, by);
    }
  }
  const escapes = new Set(
    source.stretches.filter(({ kind }) => kind === "escape").map(({ start }) => start),
  );
  for (const match of source.text.matchAll(TEX)) {
    if (!escapes.has(match.index)) continue;
    source.mistake(
      match,
      `"${match[0]}" is no formula here.`,
      'Write it between dollar signs: "$a^2$".',
    );
  }
}
