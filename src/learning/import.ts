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
}

/** Adds the questions of a progress file to what is kept; of a question that has both, nothing is lost. */
export function importProgress(store: Store, questions: Records): ImportResult {
  const result: ImportResult = { added: 0, updated: 0, unchanged: 0, notKept: 0 };
  for (const [id, imported] of questions) {
    const known = store.get(id);
    const merged = known ? merge(known, imported) : imported;
    if (known && isSame(known, merged)) result.unchanged++;
    else if (!store.put(id, merged)) result.notKept++;
    else if (known) result.updated++;
    else result.added++;
  }
  return result;
}
