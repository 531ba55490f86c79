import { isDue } from "./due.ts";
import type { Records } from "./progress.ts";

/** The ids of the questions that are due, in the order of the records. */
export function due(records: Records, now: number): string[] {
  return [...records].filter(([, progress]) => isDue(progress, now)).map(([id]) => id);
}
