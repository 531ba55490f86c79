import { Rating } from "ts-fsrs";
import { expect, test } from "vitest";
import { AGAIN, EASY, GOOD, HARD, ratingOf } from "../../../src/learning/rating.ts";

test("the ratings are numbered as in ts-fsrs", () => {
  expect([AGAIN, HARD, GOOD, EASY]).toEqual([Rating.Again, Rating.Hard, Rating.Good, Rating.Easy]);
});

test.each([
  ["right and sure", 1, "sure", GOOD],
  ["right and in doubt", 1, "doubt", HARD],
  ["right by a guess", 1, "guess", AGAIN],
  ["right in a page, unasked", 1, undefined, HARD],
  ["partly right and sure", 0.75, "sure", AGAIN],
  ["partly right, unasked", 0.75, undefined, AGAIN],
  ["wrong and sure", 0, "sure", AGAIN],
  ["wrong and in doubt", 0, "doubt", AGAIN],
  ["wrong by a guess", 0, "guess", AGAIN],
  ["wrong in a page, unasked", 0, undefined, AGAIN],
] as const)("%s", (_name, score, sure, rating) => {
  expect(ratingOf({ at: 0, score, sure })).toBe(rating);
});
