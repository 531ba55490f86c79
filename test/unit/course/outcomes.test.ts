import { expect, test } from "vitest";
import { outcomes } from "../../../src/course/outcomes.ts";
import { studyMinutes } from "../../../src/course/reading.ts";

const modules = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    goals: [{ text: `goal ${i + 1}` }, { text: "more" }],
  }));

test.each([
  [0, []],
  [1, [1]],
  [2, [1, 2]],
  [4, [1, 2, 3, 4]],
  [7, [1, 3, 5, 7]],
  [100, [1, 34, 67, 100]],
])("of %i modules, the first goals of some that lie evenly", (count, places) => {
  expect(outcomes(modules(count))).toEqual(places.map((place) => `goal ${place}`));
});

test("a module without goals is passed over", () => {
  expect(outcomes([{ goals: [] }, ...modules(1)])).toEqual(["goal 1"]);
});

test("a module takes minutes in steps of five, and five at least", () => {
  expect(studyMinutes(0, 0)).toBe(5);
  expect(studyMinutes(4000, 30)).toBe(40);
});
