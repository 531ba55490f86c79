import { counted } from "./attempts.ts";
import type { Records } from "./progress.ts";

/** The question of a family whose last attempt is furthest back; before that, the first that was never seen. */
export function longestAgo(family: readonly string[], records: Records, now: number): string {
  const seen = (id: string) => counted(records.get(id)?.attempts ?? [], now).at(-1)?.at ?? -1;
  return family.reduce((oldest, id) => (seen(id) < seen(oldest) ? id : oldest));
}
