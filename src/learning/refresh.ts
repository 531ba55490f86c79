import { counted } from "./attempts.ts";
import { dayOf, startOfDay } from "./days.ts";
import { carrierOf, familiesOf, recordsOf, wholeOf, type Families } from "./families.ts";
import type { Progress, Records } from "./progress.ts";
import { schedule } from "./schedule.ts";

/** What a course asks. */
export interface Asked {
  /** Whether the course still has a question. */
  isAsked: (id: string) => boolean;
  families: Families;
}

/**
 * Brings due dates up to date, before a page counts on them: exact where a page or a merge left a provisional one, one
 * for each family, none for a question that the course no longer has (its record is kept, and scheduled again should
 * the question return). Where only a wrong clock's attempts are left, ask today.
 * @param now milliseconds
 * @returns the records that change, to be put back
 */
export function refresh(
  records: Records,
  { isAsked, families }: Asked,
  now: number,
  retention?: number,
): Map<string, Progress> {
  const dues = new Map<Progress, number>();
  for (const family of familiesOf(records.keys(), families)) {
    const kept = recordsOf(family.filter(isAsked), records);
    const carrier = carrierOf(kept, now);
    if (!carrier) continue;
    const { attempts = [] } = wholeOf(kept, now) ?? {};
    const exact = schedule(counted(attempts, now), retention)?.due;
    dues.set(carrier, exact ?? Math.max(0, startOfDay(dayOf(now))));
  }
  const changed = new Map<string, Progress>();
  for (const [id, progress] of records) {
    const { due: known, ...rest } = progress;
    const due = dues.get(progress);
    if (due !== known) changed.set(id, due === undefined ? rest : { ...rest, due });
  }
  return changed;
}
