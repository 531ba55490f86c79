import type { Skipped } from "./file.ts";
import { isSame, merge } from "./merge.ts";
import type { Records } from "./progress.ts";
import type { Store } from "./store.ts";

/** What an import did, in numbers of questions. */
export interface ImportResult {
  added: number;
  updated: number;
  unchanged: number;
  /** Known on this page, but storage is blocked or full. */
  notKept: number;
  /** Questions that the course does not know: left out, so that no file fills the store with what nobody asks. */
  unknown: Skipped[];
}

/**
 * Adds the questions of a progress file to what is kept; of a question that has both, nothing is lost.
 * @param isAsked whether the course has the question; what the store has already, the course has had
 */
export function importProgress(
  store: Store,
  questions: Records,
  isAsked: (id: string) => boolean,
): ImportResult {
  const result: ImportResult = { added: 0, updated: 0, unchanged: 0, notKept: 0, unknown: [] };
  for (const [id, imported] of questions) {
    const known = store.get(id);
    if (!known && !isAsked(id)) {
      result.unknown.push({ id, why: "unknown" });
      continue;
    }
    const merged = known ? merge(known, imported) : imported;
    // What is known may be so on this page alone, for want of room: that there is some now is only found by trying.
    if (!store.put(id, merged)) result.notKept++;
    else if (known && isSame(known, merged)) result.unchanged++;
    else if (known) result.updated++;
    else result.added++;
  }
  return result;
}
