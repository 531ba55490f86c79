import { merge } from "./merge.ts";
import type { Progress, Records } from "./progress.ts";

/** Of each id that a question had before, the one that it has now. */
export const currentIds = (
  questions: readonly { id: string; formerly?: readonly string[] }[],
): Map<string, string> =>
  new Map(questions.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id])));

/**
 * Records by the ids that their questions have now.
 * @param current of each old id the present one
 */
export function renamed(
  records: Records,
  current: ReadonlyMap<string, string>,
): Map<string, Progress> {
  const found = new Map<string, Progress>();
  for (const [old, progress] of records) {
    const id = current.get(old) ?? old;
    const other = found.get(id);
    found.set(id, other ? merge(other, progress) : progress);
  }
  return found;
}
