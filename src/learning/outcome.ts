import { counted } from "./attempts.ts";
import type { Progress } from "./progress.ts";

/** An answer counts as of this sitting for half a day; after that, thinking again teaches more than seeing it. */
export const FRESH = 12 * 60 * 60 * 1000;

/** What became of a question: right or not in this sitting, or answered before it. */
export type Outcome = "right" | "missed" | "before";

/** What became of a question by what is kept of it; undefined where it was not answered. */
export function outcomeOf(progress: Progress | undefined, now: number): Outcome | undefined {
  const last = progress && counted(progress.attempts, now).at(-1);
  if (!last) return undefined;
  if (now - last.at >= FRESH) return "before";
  return last.score === 1 ? "right" : "missed";
}
