import { keepAnswer } from "./answer.ts";
import { parseGiven } from "./given.ts";
import { safely } from "./safely.ts";
import { keysWith, type StorageLike } from "./storage.ts";
import type { Store, StoreKeys } from "./store.ts";

/** What the keys begin with: those of answers that stand in no record yet, and those of a store. */
export interface FoldKeys {
  given: string;
  progress: StoreKeys;
}

/**
 * Brings what was answered, and stands apart, into the records of its questions. Each answer goes from its place only once
 * it is kept in the other: ended half-way, it is brought again, and counts once. What cannot be read is set aside.
 * @param storage and `progress` are those that the store was opened with
 * @param unwritten what this page could not even write down: the store knows it as long as the page lives
 * @param now milliseconds
 * @returns the questions of which something changed: an answer takes the due date of its family along
 */
export function fold(
  store: Store,
  storage: () => StorageLike,
  { given, progress }: FoldKeys,
  unwritten: readonly string[],
  now: number,
): string[] {
  const written = safely(() => keysWith(given, storage()), []).map((key) => ({
    key,
    text: safely(() => storage().getItem(key)) ?? "",
  }));
  const found = [...written, ...unwritten.map((text) => ({ key: undefined, text }))]
    .map(({ key, text }) => ({ key, text, answer: parseGiven(text) }))
    // Oldest first: the last one says what was answered last.
    .sort((a, b) => (a.answer?.attempt.at ?? 0) - (b.answer?.attempt.at ?? 0));
  for (const { key, text, answer } of found) {
    const isKept = answer ? keepAnswer(store, answer, now) : setAside(key, text);
    if (isKept && key !== undefined) safely(() => storage().removeItem(key));
  }
  return found.flatMap(({ answer }) => (answer ? [answer.id, ...answer.twins] : []));

  /** It may be of a newer version, or mendable by hand. */
  function setAside(key: string | undefined, text: string): boolean {
    if (key === undefined || text === "") return true;
    return safely(() => {
      storage().setItem(progress.aside + key.slice(given.length), text);
      return true;
    }, false);
  }
}
