import { expect, test } from "vitest";
import { gradeOrder } from "../../../../src/learning/grade/order.ts";

const right = ["calere", "chaloir", "chaland", "calant", "klant"];

test("the right order scores 1", () => {
  expect(gradeOrder(right, right)).toMatchObject({ score: 1, right: 5, total: 5 });
});

test("an item is right when it stands in its place", () => {
  const swapped = ["calere", "chaland", "chaloir", "calant", "klant"];
  expect(gradeOrder(swapped, right)).toEqual({
    score: 0.6,
    right: 3,
    total: 5,
    marks: [true, false, false, true, true],
  });
});

test("items with the same text may change places", () => {
  expect(gradeOrder(["a", "b", "a"], ["a", "b", "a"]).score).toBe(1);
});

test("a short answer leaves the last places wrong", () => {
  expect(gradeOrder(["calere"], right).marks).toEqual([true, false, false, false, false]);
});
