import { dayOf } from "./days.ts";
import type { Records } from "./progress.ts";

/**
 * How many questions come back on each local day, from today on. Overdue ones count as today.
 * @param now milliseconds
 * @param days how many days, today included
 */
export function forecast(records: Records, now: number, days: number): number[] {
  const counts = new Array<number>(days).fill(0);
  const today = dayOf(now);
  for (const { due } of records.values()) {
    if (due === undefined) continue;
    const day = Math.max(0, dayOf(due) - today);
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
