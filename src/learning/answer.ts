import { counted, momentOf, tidy } from "./attempts.ts";
import type { Given } from "./given.ts";
import { merge } from "./merge.ts";
import { withAttempt, type Progress } from "./progress.ts";
import type { Store } from "./store.ts";

/**
 * Keeps an answer. The due date of its family comes to stand with it, and no more with the twin that was answered before;
 * where something of the family was answered later, that stays as it is. Twice is once.
 * @param now milliseconds
 * @returns false where it cannot be kept: see `Store.put`
 */
export function keepAnswer(store: Store, given: Given, now: number): boolean {
  const { id, twins, attempt } = given;
  const kept = [id, ...twins].flatMap((one) => store.get(one) ?? []);
  const family = kept.length > 0 ? kept.reduce(merge) : undefined;
  const isLater = (progress: Progress | undefined) =>
    counted(progress?.attempts ?? [], now).some(({ at }) => at > attempt.at);
  const isKept = store.put(id, withGiven(store.get(id), given, family, isLater));
  for (const twin of isKept && !isLater(family) ? twins : []) {
    const other = store.get(twin);
    if (other?.due !== undefined) store.put(twin, { ...other, due: undefined });
  }
  return isKept;
}

/** A record of a question with an answer that may be in it already, or be older than its last one. */
function withGiven(
  own: Progress | undefined,
  { attempt, wording, values }: Given,
  family: Progress | undefined,
  isLater: (progress: Progress | undefined) => boolean,
): Progress {
  if (own && isLater(own)) return { ...own, attempts: tidy([...own.attempts, attempt]) };
  if (own?.attempts.some((other) => momentOf(other) === momentOf(attempt))) return own;
  const made = withAttempt(own, attempt, wording, values, family);
  return isLater(family) ? { ...made, due: own?.due } : made;
}
