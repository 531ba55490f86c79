import fc from "fast-check";
import { expect, test } from "vitest";
import { withAttempt } from "../../../src/learning/progress.ts";
import { refresh } from "../../../src/learning/refresh.ts";
import { schedule } from "../../../src/learning/schedule.ts";
import { openStore } from "../../../src/learning/store.ts";
import { allOf } from "../../../src/learning/whole-store.ts";
import { EVERYTHING, records as someRecords } from "./arbitraries.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const now = Date.UTC(2026, 10, 9);
const answered = withAttempt(undefined, { at: Date.UTC(2026, 10, 2), score: 1 }, "w", ["1"]);

test("what is exact already is left alone", () => {
  expect(refresh(new Map([["a", answered]]), EVERYTHING, now)).toEqual(new Map());
});

test("a wrong or missing due date is replaced, and nothing else", () => {
  const records = new Map([
    ["wrong", { ...answered, due: 5 }],
    ["missing", { ...answered, due: undefined }],
  ]);
  const exact = { ...answered, due: schedule(answered.attempts)?.due };
  expect(refresh(records, EVERYTHING, now)).toEqual(
    new Map([
      ["wrong", exact],
      ["missing", exact],
    ]),
  );
});

test("a question that the course no longer has is not due, and is when it returns", () => {
  const gone = refresh(new Map([["a", answered]]), { ...EVERYTHING, isAsked: () => false }, now);
  expect(gone.get("a")).toEqual({ ...answered, due: undefined });
  expect(refresh(gone, EVERYTHING, now).get("a")).toEqual(answered);
});

test("put back, it has nothing more to do", () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const storage = new FakeStorage();
      const store = openStore(() => storage, keysOf("course"));
      for (const [id, progress] of records) store.put(id, progress);
      for (const [id, progress] of refresh(allOf(store), EVERYTHING, now)) store.put(id, progress);
      expect(refresh(allOf(store), EVERYTHING, now)).toEqual(new Map());
    }),
  );
});
