/** What must hold of any file that a reader adds to their progress, whatever it is. */
import assert from "node:assert/strict";
import { importReport } from "../../../src/islands/progress/import-report.ts";
import { progressScript as english } from "../../../src/language/en/progress.ts";
import { progressScript as dutch } from "../../../src/language/nl/progress.ts";
import { KEPT, nameOf } from "../../../src/learning/attempts.ts";
import { parseProgressFile, printProgressFile, type Results } from "../../../src/learning/file.ts";
import { importProgress } from "../../../src/learning/import.ts";
import { isSame, merge } from "../../../src/learning/merge.ts";
import { oneDate } from "../../../src/learning/one-date.ts";
import type { Records } from "../../../src/learning/progress.ts";
import { renamed } from "../../../src/learning/renamed.ts";
import { mergeResults } from "../../../src/learning/results.ts";
import { openStore } from "../../../src/learning/store.ts";
import { allOf } from "../../../src/learning/whole-store.ts";
import { FakeStorage, keysOf } from "../../unit/learning/fake-storage.ts";
import type { Outcome } from "../run.ts";
import { BEFORE, COURSE, known, NOW } from "./corpus.ts";
import { pagesCount } from "./pages.ts";

/** A sentence longer than this is none. */
const LONGEST_REPORT = 1500;

const before = parseProgressFile(BEFORE, COURSE);
assert(before.ok);
const kept = new FakeStorage();
for (const [id, progress] of before.questions)
  openStore(() => kept, keysOf(COURSE)).put(id, progress);

const isAsked = (id: string) => known.conceptOf(id) !== undefined;

/** A browser of a reader who has done something already. */
function browser() {
  const storage = new FakeStorage();
  for (const [key, text] of kept.texts) storage.texts.set(key, text);
  const store = openStore(() => storage, keysOf(COURSE));
  return { storage, store };
}

/** Nothing that was there is gone, but for what a full record has no room for. */
export function lostNothing(was: Records, is: Records): void {
  for (const [id, { attempts }] of was) {
    const now = is.get(id)?.attempts ?? [];
    const names = new Set(now.map(nameOf));
    const lost = attempts.filter((attempt) => !names.has(nameOf(attempt)));
    assert(lost.length === 0 || now.length === KEPT, `An answer to ${id} was lost.`);
  }
}

/** Nothing that every object has is other than before. */
export function polluted(): boolean {
  return "polluted" in {} || Object.keys(Object.prototype).length > 0 || "attempts" in {};
}

/** Adds a file as the page of progress does, and looks at all that follows from it. Throws where it did harm. */
export function judgeFile(text: string): Outcome {
  const parsed = parseProgressFile(text, COURSE);
  assert(!polluted(), "Every object was changed.");
  if (!parsed.ok) {
    for (const words of [dutch, english]) assert(words.errors[parsed.error].length > 20);
    return "refused";
  }
  const { storage, store } = browser();
  const was = allOf(store);
  const questions = renamed(parsed.questions, known.current);
  const result = importProgress(store, questions, isAsked);
  for (const [id, progress] of oneDate(allOf(store), known.families, NOW)) store.put(id, progress);
  const is = allOf(store);
  lostNothing(was, is);
  assert.equal(is.size, storage.texts.size, "Something that was written cannot be read.");
  assert.equal(result.notKept, 0);
  for (const id of is.keys()) assert(was.has(id) || isAsked(id), `"${id}" is no question.`);

  const tests: Results = new Map(
    [...parsed.tests].map(([id, results]) => [
      id,
      mergeResults(results, before.ok ? (before.tests.get(id) ?? []) : []),
    ]),
  );
  const printed = printProgressFile(is, COURSE, NOW, tests);
  const again = parseProgressFile(printed, COURSE);
  assert(again.ok && again.skipped.length === 0, "What was written is not read.");
  assert.equal(printProgressFile(again.questions, COURSE, NOW, again.tests), printed);
  assert.equal(again.questions.size, is.size);
  for (const [id, progress] of again.questions) assert(isSame(progress, is.get(id)!), id);
  for (const [id, progress] of questions) {
    const other = was.get(id);
    if (other) assert(isSame(merge(other, progress), merge(progress, other)), id);
  }
  const report = importReport(result, [...parsed.skipped, ...result.unknown], tests.size).join(" ");
  assert(report.length < LONGEST_REPORT, "The report is longer than anyone reads.");
  pagesCount(is, store);
  return "read";
}
