import { expect, test } from "vitest";
import { gradeMatch } from "../../../../src/learning/grade/match.ts";

test("a row is right when its partner is", () => {
  expect(gradeMatch(["b", "a", "c"], ["a", "a", "c"])).toEqual({
    score: 2 / 3,
    right: 2,
    total: 3,
    marks: [false, true, true],
  });
});

test("a row without a choice is wrong", () => {
  expect(gradeMatch(["", "b"], ["a", "b", "c"]).marks).toEqual([false, true, false]);
});

test("all partners right scores 1", () => {
  expect(gradeMatch(["a", "b"], ["a", "b"]).score).toBe(1);
});
