import { expect, test } from "vitest";
import { gradeOf } from "../../../../src/learning/grade/grade.ts";
import { matchMarks } from "../../../../src/learning/grade/match.ts";

test("a row is right when its partner is", () => {
  expect(gradeOf(matchMarks(["b", "a", "c"], ["a", "a", "c"]))).toEqual({
    score: 2 / 3,
    right: 2,
    total: 3,
  });
});

test("a row without a choice is wrong", () => {
  expect(matchMarks(["", "b"], ["a", "b", "c"])).toEqual([false, true, false]);
});

test("all partners right scores 1", () => {
  expect(gradeOf(matchMarks(["a", "b"], ["a", "b"])).score).toBe(1);
});
