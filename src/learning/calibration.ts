import { counted, SURE, type Attempt, type Sure } from "./attempts.ts";
import type { Records } from "./progress.ts";
import { reviews } from "./reviews.ts";

/** Of the answers that were said to be this sure, how many were wholly right. */
export type Calibration = Record<Sure, { right: number; total: number }>;

/** How well a reader tells what they know: of each degree of confidence, how many answers were right. */
export function calibrationOf(attempts: Iterable<Pick<Attempt, "score" | "sure">>): Calibration {
  const none = () => ({ right: 0, total: 0 });
  const found: Calibration = { sure: none(), doubt: none(), guess: none() };
  for (const { score, sure } of attempts) {
    if (sure === undefined) continue;
    found[sure].total++;
    if (score === 1) found[sure].right++;
  }
  return found;
}

/** The same over everything that was answered: the first attempt of each day, since the next ones follow the feedback. */
export function calibration(records: Records, now: number): Calibration {
  return calibrationOf(
    [...records.values()].flatMap(({ attempts }) => reviews(counted(attempts, now))),
  );
}

/** Whether anything was said of how sure it was. */
export const isSaid = (found: Calibration): boolean => SURE.some((sure) => found[sure].total > 0);
