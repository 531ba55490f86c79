import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { dayOf, startOfDay } from "../../../src/learning/days.ts";
import { AGAIN, EASY, GOOD, HARD, type Rating } from "../../../src/learning/rating.ts";
import { replay, retrievability, schedule } from "../../../src/learning/schedule.ts";
import { attempt, DAY, history } from "./arbitraries.ts";

afterEach(() => vi.unstubAllEnvs());

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();

test("without attempts there is no schedule", () => {
  expect(schedule([])).toBeUndefined();
});

test("the more confident, the longer it takes to come back", () => {
  const days = (["guess", "doubt", "sure"] as const).map((sure) => {
    const due = schedule([{ at: at(2), score: 1, sure }])?.due ?? 0;
    return dayOf(due) - dayOf(at(2));
  });
  expect(days).toEqual([1, 2, 3]);
});

test("a later due date for Easy than Good than Hard than Again, on any history", () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 400 }), (past, gap) => {
      const now = (past.at(-1)?.at ?? at(1)) + gap * DAY;
      const dues = ([1, 2, 3, 4] as Rating[]).map(
        (rating) => replay([...past, { at: now, rating }])?.due ?? NaN,
      );
      expect(dues).toEqual([...dues].sort((a, b) => a - b));
      expect(dues[0]).toBeGreaterThan(now);
    }),
  );
});

test("a lower retention asks later", () => {
  const review = [{ at: at(1), rating: EASY } as const];
  expect(replay(review, 0.8)?.due).toBeGreaterThan(replay(review, 0.9)?.due ?? NaN);
});

test("due dates are the beginning of a day, whatever the hour and the clock", () => {
  vi.stubEnv("TZ", "Europe/Amsterdam");
  const evening = new Date(2026, 9, 24, 23, 30).getTime();
  const due = replay([{ at: evening, rating: GOOD }])?.due;
  expect(due).toBe(new Date(2026, 9, 27).getTime());
});

test("a day counts as a day where the clock is far from UTC", () => {
  const inZone = (zone: string) => {
    vi.stubEnv("TZ", zone);
    return schedule([
      { at: at(2, 8), score: 1, sure: "sure" },
      { at: at(5, 20), score: 1, sure: "sure" },
      { at: at(6, 1), score: 1, sure: "sure" },
    ]);
  };
  const here = inZone("Europe/Amsterdam")?.stability;
  expect(inZone("Pacific/Auckland")?.stability).toBe(here);
  expect(inZone("America/Los_Angeles")?.stability).toBe(here);
});

test("only the first attempt of a day counts", () => {
  const wrong = { at: at(2, 10), score: 0 };
  const again = { at: at(2, 11), score: 1, sure: "sure" } as const;
  const later = { at: at(4), score: 1 };
  expect(schedule([wrong, again])).toEqual(schedule([wrong]));
  expect(schedule([wrong, again, later])).toEqual(schedule([wrong, later]));
});

/** The days between reviews, when each is done on its due date and rated the same. */
function intervals(first: Rating[], then: Rating): number[] {
  const day = dayOf(at(1));
  const past = first.map((rating, i) => ({ at: startOfDay(day + i), rating }));
  return Array.from({ length: 6 }, () => {
    const [last, due] = [past.at(-1)?.at ?? NaN, replay(past)?.due ?? NaN];
    past.push({ at: due, rating: then });
    return dayOf(due) - dayOf(last);
  });
}

test("the intervals that the grading table leads to", () => {
  expect(intervals([GOOD], GOOD)).toEqual([3, 14, 57, 196, 586, 1559]);
  expect(intervals([HARD], HARD)).toEqual([2, 4, 9, 15, 23, 32]);
  expect(intervals([HARD], GOOD)).toEqual([2, 7, 23, 66, 171, 402]);
  expect(intervals([AGAIN], GOOD)).toEqual([1, 3, 8, 22, 54, 124]);
});

test("a question that often went wrong recovers without Easy", () => {
  expect(intervals([AGAIN, AGAIN, AGAIN], GOOD)).toEqual([1, 3, 3, 3, 5, 8]);
});

test("recall is certain on the day itself, 90 % at its stability, and only falls", () => {
  const known = replay([{ at: at(2), rating: EASY }])!;
  expect(retrievability(known, at(2, 23))).toBe(1);
  expect(retrievability({ ...known, stability: 5 }, at(7))).toBeCloseTo(0.9, 6);
  expect(retrievability(known, at(1))).toBe(1);
  expect(retrievability(known, at(30))).toBeLessThan(retrievability(known, at(20)));
});

test("no attempts that are kept make it throw", () => {
  const anywhen = fc.record({
    at: fc.double({ min: 0, max: 8.6e15, noNaN: true }),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    sure: fc.constantFrom(undefined, "sure" as const, "guess" as const),
  });
  const histories = fc.array(fc.oneof(attempt, anywhen), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(histories, (attempts) => {
      const known = schedule(attempts.sort((a, b) => a.at - b.at));
      expect(known?.due).toBeGreaterThan(0);
      expect(Number.isNaN(new Date(known?.due ?? NaN).getTime())).toBe(false);
    }),
  );
});
