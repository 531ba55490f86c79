import { counted } from "./attempts.ts";
import { isDue } from "./due.ts";
import type { Progress } from "./progress.ts";
import { AGAIN, ratingOf } from "./rating.ts";
import { reviews } from "./reviews.ts";

/**
 * Whether a question counts as known: right and not guessed the last time it counted, and not yet
 * due. By the schedule that is a chance of recall of about 90 % or more; the chance alone would
 * also call known what was wrong five minutes ago. It needs no scheduler, so that lists in pages can tell too.
 */
export function isKnown(progress: Progress, now: number): boolean {
  const last = reviews(counted(progress.attempts, now)).at(-1);
  return last !== undefined && ratingOf(last) !== AGAIN && !isDue(progress, now);
}
