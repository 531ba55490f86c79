import { expect, test } from "vitest";
import { isReworded, withAttempt } from "../../../src/learning/progress.ts";

const monday = new Date(2026, 10, 2, 21, 30).getTime();

test("a first answer makes a record", () => {
  const progress = withAttempt(undefined, { at: monday, score: 1 }, "w1", ["1"]);
  expect(progress).toEqual({
    v: 1,
    wording: "w1",
    attempts: [{ at: monday, score: 1, first: ["w1", "1"] }],
    due: new Date(2026, 10, 4).getTime(),
    answer: ["1"],
  });
});

test("a next answer adds an attempt and replaces wording and answer, and leaves the old record alone", () => {
  const first = withAttempt(undefined, { at: monday, score: 0 }, "w1", ["1"]);
  const before = structuredClone(first);
  const second = withAttempt(first, { at: monday + 5000, score: 1 }, "w2", ["2"]);
  expect(second.attempts).toEqual([
    { at: monday, score: 0, first: ["w1", "1"] },
    { at: monday + 5000, score: 1, first: ["w2", "2"] },
  ]);
  expect([second.wording, second.answer]).toEqual(["w2", ["2"]]);
  expect(first).toEqual(before);
});

test("what was answered is kept of the first attempt at a wording, and not where it is long", () => {
  const first = withAttempt(undefined, { at: monday, score: 0 }, "w1", ["1"]);
  const again = withAttempt(first, { at: monday + 1, score: 1 }, "w1", ["2"]);
  expect(again.attempts.map(({ first }) => first)).toEqual([["w1", "1"], undefined]);
  const written = withAttempt(undefined, { at: monday, score: 1 }, "w1", ["x".repeat(201)]);
  expect(written.attempts).toEqual([{ at: monday, score: 1 }]);
});

test("a question is reworded when its fingerprint differs, and not when none was kept", () => {
  const progress = withAttempt(undefined, { at: monday, score: 1 }, "w1", []);
  expect(isReworded(progress, "w1")).toBe(false);
  expect(isReworded(progress, "w2")).toBe(true);
  expect(isReworded({ ...progress, wording: "" }, "w2")).toBe(false);
});
