import type { Attempt } from "./attempts.ts";
import { merge } from "./merge.ts";
import { withAttempt } from "./progress.ts";
import type { Store } from "./store.ts";

/** An answer that was checked. */
export interface Given {
  id: string;
  /** The other questions of its family. */
  twins: readonly string[];
  attempt: Attempt;
  /** Fingerprint of the wording that was answered. */
  wording: string;
  /** The form's values. */
  values: string[];
}

/**
 * Keeps an answer. The due date of its family comes to stand with it, and no more with the twin that was answered before.
 * @returns false where it cannot be kept: see `Store.put`
 */
export function keepAnswer(store: Store, given: Given): boolean {
  const { id, twins, attempt, wording, values } = given;
  const family = [id, ...twins].flatMap((one) => store.get(one) ?? []);
  const before = family.length > 0 ? family.reduce(merge) : undefined;
  const isKept = store.put(id, withAttempt(store.get(id), attempt, wording, values, before));
  for (const twin of isKept ? twins : []) {
    const kept = store.get(twin);
    if (kept?.due !== undefined) store.put(twin, { ...kept, due: undefined });
  }
  return isKept;
}
