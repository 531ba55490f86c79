import { expect, test } from "vitest";
import {
  answeredOn,
  isAnsweredOn,
  returns,
  type Answered,
} from "../../../src/islands/review/answered.ts";
import type { Attempt } from "../../../src/learning/attempts.ts";
import { dayOf } from "../../../src/learning/days.ts";
import { familiesBy } from "../../../src/learning/families.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { refresh } from "../../../src/learning/refresh.ts";

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const right = (day: number, hour?: number): Attempt => ({
  ...{ at: at(day, hour), score: 1 },
  sure: "sure",
});
const wrong = (day: number, hour?: number): Attempt => ({ at: at(day, hour), score: 0 });
const families = familiesBy([["a", "b"]]);

function kept(given: Record<string, Attempt[]>, now: number) {
  const records = new Map<string, Progress>();
  for (const [id, attempts] of Object.entries(given)) {
    for (const one of attempts) records.set(id, withAttempt(records.get(id), one, "w", []));
  }
  return new Map([...records, ...refresh(records, { isAsked: () => true, families }, now)]);
}

test("a question is told of as it was first answered on its day, with what that did to its family", () => {
  const now = at(9, 18);
  const records = kept({ a: [right(2)], b: [right(9, 10), wrong(9, 11)], c: [wrong(9)] }, now);
  const [b, c] = ["b", "c"].map((id) => answeredOn(dayOf(now), id, records, families, now));
  expect(b).toMatchObject({ score: 1, sure: "sure", step: { from: 3 } });
  expect(b?.step?.to).toBeGreaterThan(7);
  expect(b?.due).toBe(records.get("b")?.due);
  expect(c).toMatchObject({ score: 0, sure: undefined, step: { from: undefined, to: 1 } });
  expect(answeredOn(dayOf(now), "a", records, families, now)).toBeUndefined();
  expect(answeredOn(dayOf(now), "gone", records, families, now)).toBeUndefined();
});

test("what a twin was asked need not be asked on the same day", () => {
  const records = kept({ b: [right(9)] }, at(9));
  const isAnswered = (day: number, id: string) =>
    isAnsweredOn(dayOf(at(day)), id, records, families);
  expect([isAnswered(9, "a"), isAnswered(9, "b")]).toEqual([true, true]);
  expect([isAnswered(10, "a"), isAnswered(9, "c")]).toEqual([false, false]);
});

test("how many come back when, soonest first", () => {
  const answered = (due?: number): Answered => ({
    ...{ id: "q", score: 1, sure: undefined, due },
    step: undefined,
  });
  expect(returns([answered(9), answered(3), answered(9), answered()])).toEqual([
    [3, 1],
    [9, 2],
  ]);
});
