import { counted } from "./attempts.ts";
import type { Progress } from "./progress.ts";
import { provisionalDue } from "./provisional.ts";

/** Whether a question should be asked again: one that was answered, and is scheduled. `now` in milliseconds. */
export function isDue(progress: Progress, now: number): boolean {
  if (progress.due === undefined || progress.attempts.length === 0) return false;
  const believed = counted(progress.attempts, now);
  if (believed.length === progress.attempts.length) return progress.due <= now;
  // A wrong clock set the date; what is known from before it asks again soon.
  const last = believed.at(-1);
  return last === undefined || provisionalDue(last) <= now;
}
