import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProgressFile, printProgressFile } from "../../../src/learning/file.ts";
import { importProgress } from "../../../src/learning/import.ts";
import { withAttempt, type Records } from "../../../src/learning/progress.ts";
import { openStore } from "../../../src/learning/store.ts";
import { allOf } from "../../../src/learning/whole-store.ts";
import { records as someRecords } from "./arbitraries.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const answered = (at: number) => withAttempt(undefined, { at, score: 1 }, "w", ["1"]);
const nothing = { added: 0, updated: 0, unchanged: 0, notKept: 0, unknown: [] };

function storeWith(records: Records) {
  const storage = new FakeStorage();
  const store = openStore(() => storage, keysOf("course"));
  for (const [id, progress] of records) store.put(id, progress);
  return { storage, store };
}

function exported(records: Records): Records {
  const file = parseProgressFile(printProgressFile(records, "course", 0), "course");
  if (!file.ok) throw new Error(file.error);
  return file.questions;
}

test("export then import changes nothing", () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const { storage, store } = storeWith(records);
      const before = [...storage.texts];
      const result = importProgress(store, exported(allOf(store)), () => true);
      expect(result).toEqual({ ...nothing, unchanged: records.size });
      expect([...storage.texts]).toEqual(before);
    }),
  );
});

test("export then import elsewhere gives the same", () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const { store } = storeWith(new Map());
      const result = importProgress(store, exported(records), () => true);
      expect(result).toEqual({ ...nothing, added: records.size });
      expect(allOf(store)).toEqual(records);
    }),
  );
});

test("two devices that exchange files end up with the same", () => {
  fc.assert(
    fc.property(someRecords, someRecords, (ours, theirs) => {
      const [here, there] = [storeWith(ours).store, storeWith(theirs).store];
      importProgress(here, exported(theirs), () => true);
      importProgress(there, exported(ours), () => true);
      expect(new Map([...allOf(here)].sort())).toEqual(new Map([...allOf(there)].sort()));
    }),
  );
});

test("says what it did", () => {
  const { store } = storeWith(
    new Map([
      ["same", answered(1)],
      ["older", answered(1)],
      ["newer", answered(9)],
    ]),
  );
  const questions = new Map([
    ["same", answered(1)],
    ["older", answered(5)],
    ["newer", answered(5)],
    ["new", answered(5)],
  ]);
  expect(importProgress(store, questions, () => true)).toEqual({
    added: 1,
    updated: 2,
    unchanged: 1,
    notKept: 0,
    unknown: [],
  });
  expect(store.get("newer")?.attempts.map(({ at }) => at)).toEqual([5, 9]);
});

test("says what could not be kept", () => {
  const { storage, store } = storeWith(new Map([["a", answered(1)]]));
  storage.room = 0;
  const questions = new Map([
    ["a", answered(2)],
    ["b", answered(2)],
  ]);
  expect(importProgress(store, questions, () => true)).toEqual({ ...nothing, notKept: 2 });
});

test("questions that the course never had are left out and said; what is known already is added to", () => {
  const { storage, store } = storeWith(new Map([["gone", answered(1)]]));
  const record = answered(2);
  const made = Array.from({ length: 30_000 }, (_, i) => [`made-up-${i}`, record] as const);
  const questions = new Map([["gone", answered(2)], ["here", answered(2)], ...made]);
  const result = importProgress(store, questions, (id) => id === "here");
  expect(result).toMatchObject({ added: 1, updated: 1, notKept: 0 });
  expect(result.unknown).toHaveLength(30_000);
  expect(storage.texts.size).toBe(2);
});

test("what found no room is kept once it is brought again and there is some", () => {
  const { storage, store } = storeWith(new Map());
  const records: Records = new Map([["a", answered(1)]]);
  storage.room = 0;
  expect(importProgress(store, records, () => true)).toEqual({ ...nothing, notKept: 1 });
  storage.room = Infinity;
  expect(importProgress(store, records, () => true)).toEqual({ ...nothing, unchanged: 1 });
  expect([...storage.texts.values()]).toEqual([JSON.stringify(records.get("a"))]);
});
