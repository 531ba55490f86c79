import { lineCounter } from "./lines.ts";
import type { Source } from "./source.ts";

/** A box alone on the first line of a list item, or before a code block. */
const BOX = /^([ \t]*[-+*][ \t]+)\[([ xX])\](?:[ \t]*$(?=\n[ \t]+[^\s>])|[ \t]+(?=`{3}|~{3}))/gm;

/**
 * Markdown knows a box before words only. Takes the others out, so that what follows is read as the block that it is.
 * Returns them by the line of their item: whether they are ticked.
 */
export function takeBoxes(source: Source): Map<number, boolean> {
  const boxes = new Map<number, boolean>();
  const lineAt = lineCounter(source.text);
  for (const match of source.outsideCode(BOX)) {
    const [, marker = "", sign] = match;
    boxes.set(lineAt(match.index), sign !== " ");
    source.replace(match, marker);
  }
  return boxes;
}
