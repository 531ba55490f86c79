import { dayOf } from "./days.ts";
import type { Records } from "./progress.ts";

const DAYS = 7;

/** On which of the last seven local days something was answered, today last. Nothing is counted on, nothing is broken. */
export function rhythm(records: Records, now: number): boolean[] {
  const today = dayOf(now);
  const days = new Set<number>();
  for (const { attempts } of records.values()) for (const { at } of attempts) days.add(dayOf(at));
  return Array.from({ length: DAYS }, (_, i) => days.has(today - DAYS + 1 + i));
}
