import type { Progress, Records } from "./progress.ts";

/** Whether a question should be asked again. `now` in milliseconds. */
export function isDue(progress: Progress, now: number): boolean {
  return progress.due !== undefined && progress.due <= now;
}

/** The ids of the questions that are due, in the order of the records. */
export function due(records: Records, now: number): string[] {
  return [...records].filter(([, progress]) => isDue(progress, now)).map(([id]) => id);
}
