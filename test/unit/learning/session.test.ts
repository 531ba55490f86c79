import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attempt } from "../../../src/learning/attempts.ts";
import { withAttempt, type Progress, type Records } from "../../../src/learning/progress.ts";
import { chooseSession, dueFamilies, isConfidentMistake } from "../../../src/learning/session.ts";
import { records as someRecords, time } from "./arbitraries.ts";

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();

function answered(...attempts: Attempt[]): Progress {
  const [first, ...others] = attempts as [Attempt, ...Attempt[]];
  const start = withAttempt(undefined, first, "w", []);
  return others.reduce((record, attempt) => withAttempt(record, attempt, "w", []), start);
}

const sureAndRight = (day: number) => answered({ at: at(day), score: 1, sure: "sure" });
const sureAndWrong = (day: number) => answered({ at: at(day), score: 0, sure: "sure" });
const itself = (id: string) => id;
const due = (records: Records, now: number) =>
  dueFamilies({ records, conceptOf: itself, now }).flat();

test("a week later what was answered is due, and what has no due date is not", () => {
  const records = new Map([
    ["known", sureAndRight(2)],
    ["fresh", sureAndRight(8)],
    ["unscheduled", { ...sureAndRight(2), due: undefined }],
  ]);
  expect(due(new Map([["known", sureAndRight(2)]]), at(2))).toEqual([]);
  expect(due(records, at(9))).toEqual(["known"]);
});

test("due from the first minute of the day on", () => {
  const records = new Map([["a", answered({ at: at(2, 23), score: 0 })]]);
  expect(due(records, at(3, 0) - 1)).toEqual([]);
  expect(due(records, at(3, 0))).toEqual(["a"]);
});

test("confident mistakes come first, then what is nearest to being forgotten", () => {
  const records = new Map([
    ["lately-right", sureAndRight(10)],
    ["long-ago-right", sureAndRight(2)],
    ["wrong-in-doubt", answered({ at: at(12), score: 0, sure: "doubt" })],
    ["confident-mistake", sureAndWrong(19)],
  ]);
  expect(chooseSession({ records, conceptOf: itself, now: at(20), seed: 1 })).toEqual([
    "confident-mistake",
    "wrong-in-doubt",
    "long-ago-right",
    "lately-right",
  ]);
});

test("a second try on the same day does not undo a confident mistake; the next day does", () => {
  const mistake: Attempt = { at: at(2, 10), score: 0, sure: "sure" };
  expect(isConfidentMistake([mistake, { at: at(2, 11), score: 1 }])).toBe(true);
  expect(isConfidentMistake([mistake, { at: at(3), score: 1 }])).toBe(false);
  expect(isConfidentMistake([])).toBe(false);
});

test("partly right and sure is a confident mistake too", () => {
  expect(isConfidentMistake([{ at: at(2), score: 0.75, sure: "sure" }])).toBe(true);
});

test("concepts are mixed", () => {
  const ids = ["klant-1", "klant-2", "klant-3", "waarde-1", "waarde-2"];
  const records = new Map(ids.map((id) => [id, sureAndWrong(2)]));
  const conceptOf = (id: string) => id.split("-")[0];
  const session = chooseSession({ records, conceptOf, now: at(9), seed: "x" });
  expect(session.map(conceptOf)).toEqual(["klant", "waarde", "klant", "waarde", "klant"]);
});

test("questions that the course no longer has are left out", () => {
  const records = new Map([
    ["here", sureAndWrong(2)],
    ["gone", sureAndWrong(2)],
  ]);
  const conceptOf = (id: string) => (id === "here" ? "klant" : undefined);
  expect(chooseSession({ records, conceptOf, now: at(9), seed: 1 })).toEqual(["here"]);
});

test("the seed decides between equals, whatever the order of the records", () => {
  const ids = Array.from({ length: 9 }, (_, i) => `q${i}`);
  const records = new Map(ids.map((id) => [id, sureAndWrong(2)]));
  const reversed = new Map([...records].reverse());
  const session = (from: typeof records, seed: number) =>
    chooseSession({ records: from, conceptOf: itself, now: at(9), seed });
  expect(session(reversed, 1)).toEqual(session(records, 1));
  expect(session(records, 2)).not.toEqual(session(records, 1));
});

test("a session is a choice from what is due, of at most its size", () => {
  fc.assert(
    fc.property(someRecords, time, fc.nat(5), (records, now, size) => {
      const session = chooseSession({ records, conceptOf: itself, now, size, seed: 1 });
      const all = due(records, now);
      expect(session).toHaveLength(Math.min(size, all.length));
      expect(new Set(session).size).toBe(session.length);
      expect(all).toEqual(expect.arrayContaining(session));
    }),
  );
});

test("twelve questions, where nothing else is asked", () => {
  const ids = Array.from({ length: 20 }, (_, i) => `q${i}`);
  const records = new Map(ids.map((id) => [id, sureAndWrong(2)]));
  expect(chooseSession({ records, conceptOf: itself, now: at(9), seed: 1 })).toHaveLength(12);
});
