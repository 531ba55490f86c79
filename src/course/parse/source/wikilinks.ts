import type { Source } from "./source.ts";
import { BAR } from "./stretches.ts";

const WIKILINK = /\[\[[^[\]\n]*\]\]/g;

/** Whether a line has a "|" outside its wikilinks: it may be a row of a table. */
function isRow(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset) + 1;
  const end = text.indexOf("\n", offset);
  return text
    .slice(start, end < 0 ? undefined : end)
    .replace(WIKILINK, "")
    .includes("|");
}

/** Keeps the "|" of a wikilink from being the edge of a table cell, whether it is escaped or not. */
export function mendWikilinks(source: Source): void {
  for (const match of source.inText(WIKILINK)) {
    source.take(match);
    const [written] = match;
    if (!written.includes("|")) continue;
    source.replace(match, written.replace(/\\?\|/g, isRow(source.text, match.index) ? BAR : "|"));
  }
}
