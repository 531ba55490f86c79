import fc from "fast-check";
import { expect, test } from "vitest";
import { gradeChoice } from "../../../../src/learning/grade/choice.ts";

test("single choice is all or nothing", () => {
  const correct = [false, true, false];
  expect(gradeChoice([false, true, false], correct)).toEqual({
    score: 1,
    right: 1,
    total: 1,
    marks: [true, true, true],
  });
  expect(gradeChoice([true, false, false], correct)).toEqual({
    score: 0,
    right: 0,
    total: 1,
    marks: [false, false, true],
  });
});

test("multiple choice gives credit for every option that stands right, ticked or not", () => {
  expect(gradeChoice([true, true, false, false], [true, false, true, false])).toEqual({
    score: 0.5,
    right: 2,
    total: 4,
    marks: [true, false, false, true],
  });
});

test("only everything right scores 1", () => {
  const answers = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1 });
  fc.assert(
    fc.property(answers, (options) => {
      const checked = options.map(([ticked]) => ticked);
      const correct = options.map(([, isCorrect]) => isCorrect);
      const { score } = gradeChoice(checked, correct);
      expect(score === 1).toBe(checked.join() === correct.join());
      expect(score).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("an option that is missing from the answer was not ticked, one too many is nothing", () => {
  expect(gradeChoice([true], [true, true]).marks).toEqual([true, false]);
  expect(gradeChoice([true, true, true], [true, true]).score).toBe(1);
  expect(gradeChoice([], []).score).toBe(0);
});
