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
    pattern: /(?<=^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)(?:\[\([ xX]\)\]|\[[>!?/*"<-]\](?= ))/gm,
    what: (written) => `"${written}" is a box of another tool.`,
    advice: 'Write "- [ ]" for a wrong option and "- [x]" for a right one.',
  },
  {
    pattern: /^[ \t]*(?:(?:!!!|\?\?\?)\+? +\w+|\/{3,} +\w+|:{3,} *\{).*$/gm,
    what: (written) => `"${written.trim()}" begins an aside of another tool.`,
    advice: 'Write ":::note", the text, and ":::" on a line of its own.',
    by: "",
  },
  {
    pattern: /^[ \t]*[•·▪◦‣●○■][ \t\u00A0].*$/gm,
    what: () =>
      "A line begins with a bullet of a word processor: it would run on in its paragraph.",
    advice: 'Write "- " before each item.',
  },
  {
    pattern: /(?<![\w+])\+\+(?=\w)[^+\n]*\w\+\+(?!\w)/g,
    what: (written) => `"${written}" marks words in a way that a page cannot show.`,
    advice: 'Write "*words*" or "**words**".',
  },
  {
    pattern: /^[ \t]*-{1,2}8<-{1,2}.*$/gm,
    what: (written) => `"${written.trim()}" takes in another file, which a page cannot.`,
    advice: 'Remove this line; a file to download is linked to: "[what it is](../files/name.pdf)".',
    by: "",
  },
  {
    pattern: /^\*\[[^\]\n]+\]:[ \t].*$/gm,
    what: (written) => `"${written}" explains no abbreviation here.`,
    advice: 'Write <abbr title="what it means">…</abbr> where it stands in the text.',
  },
  {
    pattern: /(?<=\S[^\n]*\n)^:[ \t]+\S.*$/gm,
    what: () => "A line that begins with a colon is no definition here.",
    advice: 'Write a list: "- **term**: what it means".',
  },
  {
    pattern: /%%(?=\S|[ \t]+\S)[^%\n]*%%/g,
    what: (written) => `"${written}" is a comment of another tool: readers would see it.`,
    advice: 'Write "<!-- … -->".',
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
    // What looks like the sign at its end may be a backslash that was meant, and a bracket.
    const end = match.index + match[0].length - 2;
    if (!escapes.has(match.index) || !escapes.has(end)) continue;
    source.mistake(
      match,
      `"${match[0]}" is no formula here.`,
      'Write it between dollar signs: "$a^2$".',
    );
  }
}
