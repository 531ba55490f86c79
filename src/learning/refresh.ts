import type { Progress, Records } from "./progress.ts";
import { schedule } from "./schedule.ts";

/**
 * Brings due dates up to date, before a page counts on them: exact where a page or a merge left a
 * provisional one, none for a question that the course no longer has (its record is kept, and
 * scheduled again should the question return).
 * @param isAsked whether the course still has the question
 * @returns the records that change, to be put back
 */
export function refresh(
  records: Records,
  isAsked: (id: string) => boolean,
  retention?: number,
): Map<string, Progress> {
  const changed = new Map<string, Progress>();
  for (const [id, { due: known, ...progress }] of records) {
    const due = isAsked(id) ? schedule(progress.attempts, retention)?.due : undefined;
    if (due !== known) changed.set(id, due === undefined ? progress : { ...progress, due });
  }
  return changed;
}
