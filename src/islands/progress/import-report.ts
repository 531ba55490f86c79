import { progressScript as words } from "#language";
import type { Skipped } from "../../learning/file.ts";
import type { ImportResult } from "../../learning/import.ts";
import { shortened } from "../shortened.ts";

/** More names than this help nobody. */
const NAMED = 5;

/** A name longer than this is none. */
const LONGEST = 60;

/** What an import did, in sentences; `tests` is how many results of tests it added. */
export function importReport(
  result: ImportResult,
  skipped: readonly Skipped[],
  tests = 0,
): string[] {
  const { added, updated, unchanged, notKept } = result;
  const counts = [
    [added, words.added],
    [updated, words.updated],
    [unchanged, words.unchanged],
  ] as const;
  const done = counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
  // Even where nothing came of it, that is said.
  if (done.length === 0) done.push(words.added(0));
  const names = skipped
    .slice(0, NAMED)
    .map(({ id, why }) => `${shortened(id, LONGEST)} (${words.skipped[why]})`);
  const rest = skipped.length - names.length;
  if (rest > 0) names.push(words.more(rest));
  return [
    `${done.join(", ")}.`,
    ...(tests > 0 ? [words.addedTests(tests)] : []),
    ...(notKept > 0 ? [words.notKept(notKept)] : []),
    ...(names.length > 0 ? [words.skippedSome(names.join(", "))] : []),
  ];
}
