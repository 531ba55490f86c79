import type { Store } from "./store.ts";

/** What is kept of a question goes along to the id that it has now. Where both were answered, nothing of either is lost. */
export function rename(store: Store, old: string, id: string): void {
  const kept = store.get(old);
  if (kept && store.put(id, kept)) store.remove(old);
}
