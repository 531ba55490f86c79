import type { Source } from "./source.ts";
import { emptied } from "./stretches.ts";

/** Text without an empty line in it. */
const PARAGRAPH = /[^\n]+(?:\n[^\n]+)*/g;

/** Signs that a parser pairs, each with every other: so many of them take seconds, and gigabytes. */
const PAIRED = { "\"'": 2000, "*_[": 10_000 };

/** Refuses paragraphs that hold more quotation marks, or other signs that go in pairs, than anyone writes. */
export function refuseEndless(source: Source): void {
  for (const match of source.outsideCode(PARAGRAPH, source.start)) {
    const [paragraph] = match;
    for (const [signs, most] of Object.entries(PAIRED)) {
      if (paragraph.length <= most || countOf(paragraph, signs) <= most) continue;
      source.mistake(
        match,
        `A paragraph holds more than ${most} of the signs ${[...signs].join(" ")}, which nobody reads.`,
        "Leave an empty line where another paragraph begins, or shorten it.",
      );
      source.take(match);
      source.replace(match, emptied(paragraph));
      break;
    }
  }
}

function countOf(text: string, signs: string): number {
  let count = 0;
  for (const sign of text) if (signs.includes(sign)) count++;
  return count;
}
