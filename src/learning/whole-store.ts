import type { Progress } from "./progress.ts";
import { safely } from "./safely.ts";
import { keysWith, type StorageLike } from "./storage.ts";
import type { Store, StoreKeys } from "./store.ts";

/** All that can be read of what a store keeps. */
export function allOf(store: Pick<Store, "ids" | "get">): Map<string, Progress> {
  const records = new Map<string, Progress>();
  for (const id of store.ids()) {
    const progress = store.get(id);
    if (progress) records.set(id, progress);
  }
  return records;
}

/**
 * Forgets all questions of a course, with what was set aside.
 * @param storage and `keys` are those that the store was opened with
 */
export function wipe(store: Store, storage: () => StorageLike, { aside }: StoreKeys): void {
  for (const id of store.ids()) store.remove(id);
  safely(() => keysWith(aside, storage()).forEach((key) => storage().removeItem(key)));
}

/** Whether the browser withholds storage altogether. */
export const isBlocked = (storage: () => StorageLike): boolean => safely(() => !storage(), true);
