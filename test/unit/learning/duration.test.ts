import { expect, test } from "vitest";
import { reviewMinutes } from "../../../src/learning/duration.ts";

test.each([
  [0, 1],
  [1, 1],
  [12, 5],
  [40, 17],
])("%i questions take some %i minutes", (questions, minutes) => {
  expect(reviewMinutes(questions)).toBe(minutes);
});
