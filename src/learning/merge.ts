import { compareAttempts, compareTexts, nameOf, tidy, type Attempt } from "./attempts.ts";
import type { Progress } from "./progress.ts";

/**
 * Two records of one question as one: the attempts of both; wording, answer and due date of the
 * side with the newest attempt. Commutative, associative and idempotent, so that the order in
 * which tabs and files arrive makes no difference.
 */
export function merge(a: Progress, b: Progress): Progress {
  // Equally new: any fixed rule will do, as long as it does not depend on which side is which.
  const order = compareNewest(a, b) || compareTexts(told(a), told(b));
  return union(order > 0 ? a : b, a, b);
}

/**
 * As `merge`, for writing: where both sides know the same newest attempt, what is written now
 * wins. So an exact due date replaces a provisional one, and a late tab undoes nothing.
 */
export function update(stored: Progress, written: Progress): Progress {
  return union(compareNewest(stored, written) > 0 ? stored : written, stored, written);
}

function union(told: Progress, a: Progress, b: Progress): Progress {
  return { ...told, attempts: tidy([...a.attempts, ...b.attempts]) };
}

function compareNewest(a: Progress, b: Progress): number {
  return compareAttempts(newest(a), newest(b));
}

/** The newest attempt; one before all others where there is none. */
function newest({ attempts }: Progress): Attempt {
  return attempts.at(-1) ?? { at: -1, score: 0 };
}

/** Everything but the attempts, as text that compares. */
function told({ due, wording, answer }: Progress): string {
  return JSON.stringify([due, wording, answer]);
}

/** Whether two records say the same. */
export function isSame(a: Progress, b: Progress): boolean {
  const whole = (progress: Progress) =>
    told(progress) + JSON.stringify(progress.attempts.map(nameOf));
  return whole(a) === whole(b);
}
