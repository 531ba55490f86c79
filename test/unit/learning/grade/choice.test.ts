import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceMarks } from "../../../../src/learning/grade/choice.ts";
import { gradeOf } from "../../../../src/learning/grade/grade.ts";

test("single choice is all or nothing", () => {
  const correct = [false, true, false];
  expect(gradeOf(choiceMarks(["1"], correct))).toEqual({
    score: 1,
    right: 1,
    total: 1,
  });
  expect(gradeOf(choiceMarks(["0"], correct))).toEqual({
    score: 0,
    right: 0,
    total: 1,
  });
});

test("multiple choice gives credit for every option that stands right, ticked or not", () => {
  const marks = choiceMarks(["0", "1"], [true, false, true, false]);
  expect(marks).toEqual([true, false, false, true]);
  expect(gradeOf(marks)).toEqual({ score: 0.5, right: 2, total: 4 });
});

test("only everything right scores 1", () => {
  const answers = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1 });
  fc.assert(
    fc.property(answers, (options) => {
      const checked = options.map(([ticked]) => ticked);
      const correct = options.map(([, isCorrect]) => isCorrect);
      const ticked = checked.flatMap((isTicked, place) => (isTicked ? [String(place)] : []));
      const { score } = gradeOf(choiceMarks(ticked, correct));
      expect(score === 1).toBe(checked.join() === correct.join());
      expect(score).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("an option that is missing from the answer was not ticked, one too many is nothing", () => {
  expect(choiceMarks(["0"], [true, true])).toEqual([true, false]);
  expect(choiceMarks(["0", "1", "2"], [true, true])).toEqual([true, true]);
  expect(gradeOf(choiceMarks([], [])).score).toBe(0);
});
