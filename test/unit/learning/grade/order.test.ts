import { expect, test } from "vitest";
import { gradeOf } from "../../../../src/learning/grade/grade.ts";
import { orderMarks } from "../../../../src/learning/grade/order.ts";

const right = ["calere", "chaloir", "chaland", "calant", "klant"];

test("the right order scores 1", () => {
  expect(gradeOf(orderMarks(right, right))).toMatchObject({ score: 1, right: 5, total: 5 });
});

test("an item is right when it stands in its place", () => {
  const swapped = ["calere", "chaland", "chaloir", "calant", "klant"];
  expect(gradeOf(orderMarks(swapped, right))).toEqual({
    score: 0.6,
    right: 3,
    total: 5,
  });
});

test("items with the same text may change places", () => {
  expect(gradeOf(orderMarks(["a", "b", "a"], ["a", "b", "a"])).score).toBe(1);
});

test("a short answer leaves the last places wrong", () => {
  expect(orderMarks(["calere"], right)).toEqual([true, false, false, false, false]);
});
