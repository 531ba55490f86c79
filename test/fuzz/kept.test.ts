/**
 * What a browser keeps may be of another version, cut off or made by hand: it is read, or set aside; nothing goes. What a
 * server answers may be another file.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { test, vi } from "vitest";
import { boardText, parseBoard } from "../../src/islands/fill/kept-board.ts";
import { parseRun, runText } from "../../src/islands/practice/run.ts";
import { readRecent } from "../../src/islands/read-last.ts";
import { parseSession, sessionText } from "../../src/islands/review/session.ts";
import { dayOf } from "../../src/learning/days.ts";
import { fold } from "../../src/learning/fold.ts";
import { parseGiven } from "../../src/learning/given.ts";
import { parseProgress } from "../../src/learning/parse.ts";
import { readAnalysisFile } from "../../src/learning/analysis/question-file.ts";
import { readCourseFile } from "../../src/learning/course-file.ts";
import { readModuleFile } from "../../src/learning/module-file.ts";
import { safely } from "../../src/learning/safely.ts";
import { parseResults } from "../../src/learning/results.ts";
import { openStore } from "../../src/learning/store.ts";
import { allOf } from "../../src/learning/whole-store.ts";
import { FakeStorage, keysOf } from "../unit/learning/fake-storage.ts";
import { FILES, NOW, served } from "./progress/corpus.ts";
import { lostNothing, polluted } from "./progress/judge.ts";
import { fuzz, isLong, type Outcome } from "./run.ts";
import { changed, changes, shown } from "./text/mutate.ts";

vi.setConfig({ testTimeout: isLong ? 3_600_000 : 300_000 });

const parsed = JSON.parse(FILES[2] ?? "") as {
  questions: Record<string, { attempts: object[]; wording: string; answer: string[] }>;
  tests: Record<string, object[]>;
};
const [[id, record] = ["", undefined], [twin] = [""]] = Object.entries(parsed.questions);
const [results = []] = Object.values(parsed.tests);
assert(record);

const given = {
  id,
  twins: [twin],
  attempt: record.attempts[0],
  wording: record.wording,
  values: record.answer,
};
const day = dayOf(NOW);
const fits = new Map(["a", "b", "c", "d"].map((name) => [name, name]));
const run = {
  begun: NOW,
  at: NOW,
  ids: [id, twin],
  answers: [[id, NOW, 0.5, ["0"]]],
  place: 1,
  finished: false,
  whole: true,
};

/** Reads a text, and what was read once more after it was written: it must be the same. */
function stable<Read>(
  text: string,
  read: (text: string) => Read | undefined,
  print: (read: Read) => string,
) {
  const first = read(text);
  if (first === undefined) return "refused";
  const again = read(print(first));
  assert(again !== undefined);
  assert.equal(print(again), print(first));
  return "read";
}

/** What is in the place of a record is read, or set aside word for word when something new is kept. */
function inRecord(text: string): Outcome {
  const [storage, keys] = [new FakeStorage(), keysOf("course")];
  storage.texts.set(keys.kept + id, text);
  const store = openStore(() => storage, keys);
  const was = allOf(store);
  assert(store.put(id, { v: 1, wording: "w", attempts: [{ at: NOW, score: 1 }] }));
  lostNothing(was, allOf(store));
  const isAside = [...storage.texts].some(
    ([key, kept]) => key.startsWith(keys.aside) && kept === text,
  );
  assert(was.has(id) !== isAside, "A record is read or set aside, and never both.");
  return was.has(id) ? "read" : "refused";
}

/** An answer that was written down alone goes to its record, or is set aside word for word. */
function inInbox(text: string): Outcome {
  const [storage, keys] = [new FakeStorage(), keysOf("course")];
  storage.texts.set("course:given:1", text);
  const store = openStore(() => storage, keys);
  fold(store, () => storage, { given: "course:given:", progress: keys }, [], NOW);
  const kept = allOf(store);
  const isAside = storage.texts.get(`${keys.aside}1`) === text;
  assert(kept.size > 0 || isAside || text === "", "An answer was lost.");
  assert(!storage.texts.has("course:given:1"));
  return kept.size > 0 ? "read" : "refused";
}

/** A file of the site is read whole, or not at all. */
const inFile = (read: (json: unknown) => object | undefined) => (text: string) => {
  const json: unknown = safely(() => JSON.parse(text) as unknown);
  const found = read(json);
  if (!found) return "refused";
  // How deep it is does not matter: nothing here goes down into what it does not know.
  assert(Object.keys(found).length > 0);
  return "read";
};

const KINDS: { text: string; judge: (text: string) => Outcome }[] = [
  { text: JSON.stringify(record), judge: inRecord },
  { text: JSON.stringify(given), judge: inInbox },
  {
    text: JSON.stringify(record),
    judge: (text) => stable(text, parseProgress, (read) => JSON.stringify(read)),
  },
  {
    text: JSON.stringify(given),
    judge: (text) => stable(text, parseGiven, (read) => JSON.stringify(read)),
  },
  {
    text: JSON.stringify(results),
    judge: (text) => stable(text, parseResults, (read) => JSON.stringify(read)),
  },
  {
    text: JSON.stringify(run),
    judge: (text) =>
      stable(
        text,
        (kept) => parseRun(kept, NOW),
        (read) => runText(read, NOW),
      ),
  },
  {
    text: JSON.stringify({ day, ids: [id, twin], passed: [id] }),
    judge: (text) => stable(text, (kept) => parseSession(kept, day), sessionText),
  },
  {
    text: JSON.stringify({ seed: 1, count: 2, at: [["b", "c"]], checked: ["b"] }),
    judge: (text) => stable(text, (kept) => parseBoard(kept, fits, [1, 2]), boardText),
  },
  {
    text: "/concepts/klant/ Klant\n/concepts/waarde/ Waarde: „prijs”",
    judge: (text) => {
      const read = readRecent(text, "https://example.org");
      assert(read.every(({ path }) => path.startsWith("/")));
      return read.length > 0 ? "read" : "refused";
    },
  },
  { text: JSON.stringify(served.course), judge: inFile(readCourseFile) },
  { text: JSON.stringify(served.module), judge: inFile(readModuleFile) },
  { text: JSON.stringify(served.analysis), judge: inFile(readAnalysisFile) },
];

test("what a browser keeps", () =>
  fuzz({
    name: "what a browser keeps",
    inputs: fc.record({ kind: fc.constantFrom(...KINDS.keys()), changes }),
    runs: 5000,
    make: ({ kind, changes }) => ({ kind, text: changes.reduce(changed, KINDS[kind]!.text) }),
    judge: ({ kind, text }) => {
      const outcome = KINDS[kind]!.judge(text);
      assert(!polluted(), "Every object was changed.");
      return outcome;
    },
    show: ({ kind, changes }) => `kind ${kind}, ${shown(KINDS[kind]!.text, changes)}`,
  }));
