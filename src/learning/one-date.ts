import { carrierOf, recordsOf, type Families } from "./families.ts";
import type { Progress, Records } from "./progress.ts";

/**
 * Takes the due dates away that a family has too many, as after a file of another device was added: the record that was
 * answered last keeps it. Needs no scheduler; the exact date is up to `refresh.ts`.
 * @param now milliseconds
 * @returns the records that change, to be put back
 */
export function oneDate(records: Records, families: Families, now: number): Map<string, Progress> {
  const changed = new Map<string, Progress>();
  for (const [id, progress] of records) {
    const family = families.get(id);
    if (progress.due === undefined || !family) continue;
    if (carrierOf(recordsOf(family, records), now) !== progress)
      changed.set(id, { ...progress, due: undefined });
  }
  return changed;
}
