import type { Attempt } from "./attempts.ts";
import { dayOf } from "./days.ts";

/**
 * The attempts that count for the schedule: the first of each local day. It shows what was
 * remembered; the ones after it repeat the feedback that was read a moment before. (FSRS without
 * short-term steps reckons in whole days, and has no place for them either.)
 * @param attempts oldest first
 */
export function reviews(attempts: readonly Attempt[]): Attempt[] {
  return attempts.filter((attempt, i) => {
    const previous = attempts[i - 1];
    return !previous || dayOf(previous.at) !== dayOf(attempt.at);
  });
}
