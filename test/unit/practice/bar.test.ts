import { expect, test } from "vitest";
import { parts } from "../../../src/islands/progress/bar.ts";

test("the parts of a bar add up to its total", () => {
  const tally = { total: 10, done: 7, ever: 5, known: 3, due: 2 };
  expect(parts(tally)).toEqual([
    ["known", 3],
    ["started", 2],
    ["due", 2],
    ["open", 3],
  ]);
});
