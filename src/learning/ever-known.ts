import { counted } from "./attempts.ts";
import type { Progress } from "./progress.ts";
import { AGAIN, ratingOf } from "./rating.ts";
import { reviews } from "./reviews.ts";

/**
 * Whether a question was ever known: right, and not guessed, on the first attempt of a day. No time that passes
 * and no later mistake takes that away; whether it is known today is `known.ts`.
 */
export function everKnown(progress: Progress, now: number): boolean {
  return reviews(counted(progress.attempts, now)).some((attempt) => ratingOf(attempt) !== AGAIN);
}
