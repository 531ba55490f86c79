/** Goals, the rhythm of a week, and how well a reader judges themself. */
import { expect, test } from "vitest";
import type { Attempt } from "../../../src/learning/attempts.ts";
import { calibration } from "../../../src/learning/calibration.ts";
import { goalState } from "../../../src/learning/goals.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { rhythm } from "../../../src/learning/rhythm.ts";

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const right = (day: number, sure?: Attempt["sure"]): Attempt => ({ at: at(day), score: 1, sure });

function answered(...attempts: Attempt[]): Progress {
  let kept: Progress | undefined;
  for (const attempt of attempts) kept = withAttempt(kept, attempt, "w", []);
  return kept!;
}

test.each<[string, Record<string, Attempt[]>, string]>([
  ["nothing answered", {}, "open"],
  ["wrong", { use: [{ at: at(2), score: 0.5 }] }, "open"],
  ["a guess", { use: [right(2, "guess")] }, "open"],
  ["right once", { use: [right(2)] }, "shown"],
  ["two questions on one day", { use: [right(2)], judge: [right(2, "sure")] }, "shown"],
  ["two days", { use: [right(2)], judge: [right(3, "sure")] }, "firm"],
  ["a mistake after it", { use: [right(2), right(4), { at: at(5), score: 0 }] }, "firm"],
  ["only remembered, on two days", { know: [right(2), right(4)] }, "shown"],
  ["right at the second try", { use: [{ at: at(2, 9), score: 0 }, right(2)] }, "open"],
])("a goal: %s", (_name, given, state) => {
  const records = new Map(Object.entries(given).map(([id, all]) => [id, answered(...all)]));
  expect(goalState(["use", "judge"], ["know", "use", "judge"], records)).toBe(state);
});

test("a goal without a question that applies is firm by the questions that it has", () => {
  const records = new Map([["know", answered(right(2), right(4))]]);
  expect(goalState([], ["know"], records)).toBe("firm");
  expect(goalState([], [], records)).toBe("open");
});

test("the last seven days, today last", () => {
  const records = new Map([
    ["a", answered(right(1), right(3), right(9))],
    ["b", answered(right(8))],
  ]);
  expect(rhythm(records, at(9))).toEqual([true, false, false, false, false, true, true]);
});

test("of what was said to be sure, how much was right: the first answer of a day counts", () => {
  const records = new Map([
    ["a", answered(right(2, "sure"), { at: at(2, 14), score: 0, sure: "sure" }, right(5, "guess"))],
    ["b", answered({ at: at(3), score: 0.5, sure: "sure" }, right(4))],
  ]);
  expect(calibration(records, at(9))).toEqual({
    sure: { right: 1, total: 2 },
    doubt: { right: 0, total: 0 },
    guess: { right: 1, total: 1 },
  });
});
