import { counted } from "./attempts.ts";
import { dayOf, startOfDay } from "./days.ts";
import type { Progress, Records } from "./progress.ts";
import { schedule } from "./schedule.ts";

/**
 * Brings due dates up to date, before a page counts on them: exact where a page or a merge left a
 * provisional one, none for a question that the course no longer has (its record is kept, and
 * scheduled again should the question return). Where only a wrong clock's attempts are left, ask today.
 * @param isAsked whether the course still has the question
 * @param now milliseconds
 * @returns the records that change, to be put back
 */
export function refresh(
  records: Records,
  isAsked: (id: string) => boolean,
  now: number,
  retention?: number,
): Map<string, Progress> {
  const changed = new Map<string, Progress>();
  for (const [id, { due: known, ...progress }] of records) {
    const isScheduled = isAsked(id) && progress.attempts.length > 0;
    const exact = schedule(counted(progress.attempts, now), retention)?.due;
    const due = isScheduled ? (exact ?? Math.max(0, startOfDay(dayOf(now)))) : undefined;
    if (due !== known) changed.set(id, due === undefined ? progress : { ...progress, due });
  }
  return changed;
}
