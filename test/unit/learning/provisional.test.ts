import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../../../src/learning/days.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { FIRST_INTERVALS, provisionalDue } from "../../../src/learning/provisional.ts";
import type { Rating } from "../../../src/learning/rating.ts";
import { refresh } from "../../../src/learning/refresh.ts";
import { replay, schedule } from "../../../src/learning/schedule.ts";
import { attempt, EVERYTHING } from "./arbitraries.ts";

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();

test("the first intervals are those of ts-fsrs", () => {
  const days = ([1, 2, 3, 4] as Rating[]).map((rating) => {
    const due = replay([{ at: at(2), rating }])?.due ?? NaN;
    return [rating, dayOf(due) - dayOf(at(2))];
  });
  expect(Object.fromEntries(days)).toEqual(FIRST_INTERVALS);
});

test("a first attempt is exact", () => {
  fc.assert(
    fc.property(attempt, (first) => {
      expect(provisionalDue(first)).toBe(schedule([first])?.due);
    }),
  );
});

test("a second try on the same day changes nothing", () => {
  const due = provisionalDue({ at: at(2, 10), score: 0 });
  expect(provisionalDue({ at: at(2, 11), score: 1, sure: "sure" }, at(2, 10), due)).toBe(due);
});

test("a wrong answer comes back tomorrow", () => {
  expect(provisionalDue({ at: at(20), score: 0 }, at(2), at(20, 0))).toBe(at(21, 0));
});

test("a right answer comes back after the same interval at least", () => {
  expect(provisionalDue({ at: at(4), score: 1 }, at(2), at(12, 0))).toBe(at(14, 0));
});

test("without a known due date it starts anew", () => {
  expect(provisionalDue({ at: at(4), score: 1 }, at(2))).toBe(at(6, 0));
});

test("a clock that was set back changes nothing", () => {
  expect(provisionalDue({ at: at(2), score: 1 }, at(9), at(12, 0))).toBe(at(12, 0));
});

/** No two at the same moment: which of them came first is nowhere written. */
const histories = fc.uniqueArray(attempt, {
  minLength: 1,
  maxLength: 8,
  selector: (one) => one.at,
});

test("after an exact date it is at most a day later than the scheduler", () => {
  fc.assert(
    fc.property(histories, (attempts) => {
      let progress: Progress | undefined;
      for (const next of attempts.sort((a, b) => a.at - b.at)) {
        progress = withAttempt(progress, next, "w", []);
        const exact = refresh(new Map([["a", progress]]), EVERYTHING, next.at).get("a") ?? progress;
        expect(dayOf(progress.due ?? NaN)).toBeLessThanOrEqual(dayOf(exact.due ?? NaN) + 1);
        progress = exact;
      }
    }),
  );
});
