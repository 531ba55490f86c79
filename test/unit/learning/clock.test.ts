/** Clocks that are wrong: what they wrote stays, and stays readable, and decides nothing once the clock is right. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attempt } from "../../../src/learning/attempts.ts";
import { DAY, dayOf } from "../../../src/learning/days.ts";
import { isDue } from "../../../src/learning/due.ts";
import { isKnown } from "../../../src/learning/known.ts";
import { merge } from "../../../src/learning/merge.ts";
import { parseProgress, readProgress } from "../../../src/learning/parse.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { refresh } from "../../../src/learning/refresh.ts";
import { attempt, EVERYTHING, progress, time } from "./arbitraries.ts";

const right = (at: number): Attempt => ({ at, score: 1, sure: "sure" });
const answered = (at: number, before?: Progress) => withAttempt(before, right(at), "w", ["1"]);
const now = new Date(2026, 10, 23, 12).getTime();
const CENTURY = 36_525 * DAY;

const exact = (record: Progress, at: number): Progress =>
  refresh(new Map([["a", record]]), EVERYTHING, at).get("a") ?? record;

/** Any moment that a computer can be set to. */
const anywhen = fc.oneof(
  fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }),
  fc.constantFrom(-8.64e15, 8.64e15, 8.6e15, -1.36e12, 0),
);

test("whatever the clock says, what is written can be read, and nothing that was there is lost", () => {
  fc.assert(
    fc.property(progress, attempt, anywhen, (before, made, at) => {
      const written = withAttempt(before, { ...made, at }, "w", []);
      for (const record of [written, exact(written, at)]) {
        const read = parseProgress(JSON.stringify(record));
        expect(read).toEqual(record);
      }
      if (before.attempts.length < 200)
        expect(written.attempts).toEqual(expect.arrayContaining(before.attempts));
    }),
  );
});

test("a record that is accepted stays readable after it is merged and scheduled", () => {
  const anyAttempt = fc.record({
    at: fc.oneof(time, fc.double({ min: 0, max: 8.6e15, noNaN: true })),
    score: fc.constantFrom(0, 0.5, 1),
  });
  const accepted = fc.record({
    v: fc.constant(1),
    wording: fc.constant("w"),
    attempts: fc.array(anyAttempt, { maxLength: 5 }),
    due: fc.option(fc.double({ min: 0, max: 8.64e15, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(accepted, progress, time, (json, known, at) => {
      const record = readProgress(json);
      expect(record).toBeDefined();
      const merged = exact(merge(known, record!), at);
      expect(parseProgress(JSON.stringify(merged))).toEqual(merged);
    }),
  );
});

test("a clock that was a century ahead: the question is asked now, and on from there", () => {
  const ahead = answered(now + CENTURY, answered(now - 30 * DAY));
  expect(isDue(ahead, now)).toBe(true);
  expect(isDue(exact(ahead, now), now)).toBe(true);
  const again = answered(now, ahead);
  expect(isDue(again, now)).toBe(false);
  expect(isKnown(again, now)).toBe(true);
  expect(dayOf(again.due ?? NaN) - dayOf(now)).toBe(3);
  expect(isDue(again, now + 4 * DAY)).toBe(true);
  expect(dayOf(exact(again, now).due ?? NaN) - dayOf(now)).toBeLessThan(400);
});

test("with nothing but a future answer the question is asked, and not called known", () => {
  const ahead = answered(now + CENTURY);
  expect(isDue(ahead, now)).toBe(true);
  expect(isKnown(ahead, now)).toBe(false);
});

test("a clock that is a day ahead is no wrong clock", () => {
  const ahead = answered(now + DAY);
  expect(isDue(ahead, now)).toBe(false);
  expect(isKnown(ahead, now)).toBe(true);
});

test("a clock of a century ago takes nothing from what was known, once it is right again", () => {
  const known = answered(now - DAY);
  const behind = exact(answered(now - CENTURY, known), now - CENTURY);
  expect(behind.attempts).toContainEqual(expect.objectContaining(right(now - DAY)));
  expect(exact(behind, now).due).toBeLessThan(now + CENTURY);
});

test("a due date without an attempt is no question to ask", () => {
  expect(isDue({ v: 1, wording: "", attempts: [], due: now - DAY }, now)).toBe(false);
});
