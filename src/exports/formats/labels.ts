import type { Html } from "../bank.ts";
import { oneLine } from "../markup/plain.ts";

/** What Moodle keeps of a text to choose from a list. */
const LONGEST = 255;

/** A text that is chosen from a list: plain, and as long as it may be. */
export function label(html: Html): string {
  const text = oneLine(html);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** Whether a label is less than its text. */
export const isCut = (html: Html): boolean => label(html) !== oneLine(html);
