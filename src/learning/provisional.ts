import type { Attempt } from "./attempts.ts";
import { dayOf, startOfDay } from "./days.ts";
import { AGAIN, ratingOf, type Rating } from "./rating.ts";

/**
 * Days until a question that was answered for the first time comes back: the first intervals of
 * `schedule.ts`, written out so that a page with a question needs no scheduler. A test holds them equal.
 */
export const FIRST_INTERVALS: Record<Rating, number> = { 1: 1, 2: 2, 3: 3, 4: 8 };

/**
 * When to ask again, without `ts-fsrs`. Exact for a first attempt and for a second one on the same
 * day, which changes nothing (`reviews.ts`); after that never later than the scheduler would say,
 * give or take a day: a wrong answer comes back tomorrow, a right one after at least the same
 * interval again, because recalling does not make a memory weaker. The review page replaces it
 * (`refresh.ts`).
 * @param previousAt when it was answered before (milliseconds); undefined for a first attempt
 * @param previousDue when it was due after that
 * @returns the start of a local day, in milliseconds
 */
export function provisionalDue(
  attempt: Attempt,
  previousAt?: number,
  previousDue?: number,
): number {
  const rating = ratingOf(attempt);
  const today = dayOf(attempt.at);
  let days = FIRST_INTERVALS[rating];
  if (previousAt !== undefined && previousDue !== undefined) {
    const previousDay = dayOf(previousAt);
    if (today <= previousDay) return previousDue;
    if (rating !== AGAIN) days = Math.max(days, dayOf(previousDue) - previousDay);
  }
  return startOfDay(today + days);
}
