import { takeBoxes } from "./boxes.ts";
import { mendBlocks } from "./blocks.ts";
import { refuseDialects } from "./dialects.ts";
import { lineCounter } from "./lines.ts";
import { refuseEndless } from "./endless.ts";
import { refuseBraces, refuseCode } from "./module-code.ts";
import { Source } from "./source.ts";
import { mendStretches } from "./stretches.ts";
import { mendWikilinks } from "./wikilinks.ts";

/** A page's source as the parser can read it: every line of it comes from a line of the file. */
export interface Prepared {
  text: string;
  /** For each line of `text` (from 0), the line of the file (from 1). */
  lines: number[];
  /** The text of the file, and from an offset in `text` the one in it. */
  original: string;
  origin: (offset: number) => number;
  /** Boxes of list items that begin with a block instead of words, by line of the file. */
  boxes: Map<number, boolean>;
  /** What no page may hold; it is taken out of `text`, or stands in it as words. */
  mistakes: { line: number; what: string; advice: string }[];
  /** Whether a part of the text was taken out that may hold anything, such as an unclosed code block. */
  damaged: boolean;
}

/** Signs that are words here: money, and a "<" that opens neither a tag nor an address. */
const BARE = /\$|(?<!\]\(|\]:[ \t]*)<(?:(?![A-Za-z/])|(?=\/(?![A-Za-z])))/g;

/**
 * Makes a page's source ready for the MDX parser. What authors write and MDX refuses comes out as they mean it:
 * HTML comments, `<br>`, `<https://…>`, a bare "<", sentences that begin with "import", `$5`, a box before a
 * code block, a "|" in a wikilink in a table. What no page may hold is a mistake.
 */
export function prepare(text: string): Prepared {
  const source = new Source(text);
  mendStretches(source);
  refuseEndless(source);
  refuseDialects(source);
  refuseCode(source);
  mendWikilinks(source);
  const boxes = takeBoxes(source);
  mendBlocks(source);
  for (const match of source.inText(BARE)) {
    source.replace(match, `\\${match[0]}`);
  }
  refuseBraces(source);
  const lineAt = lineCounter(text);
  const damaged = source.unclosed;
  const mistakes = source.mistakes.map(({ offset, what, advice }) => ({
    line: lineAt(offset),
    what,
    advice,
  }));
  return { ...source.edits.apply(), original: text, boxes, mistakes, damaged };
}
