import type { Progress } from "./progress.ts";
import { AGAIN, ratingOf } from "./rating.ts";
import { reviews } from "./reviews.ts";

/**
 * Whether a question was ever known: right, and not guessed, on the first attempt of a day. No time that passes,
 * no clock that was or is wrong and no later mistake takes that away; whether it is known today is `known.ts`.
 */
export function everKnown({ attempts }: Progress): boolean {
  return reviews(attempts).some((attempt) => ratingOf(attempt) !== AGAIN);
}
