import { expect, test } from "vitest";
import { parts } from "../../../src/islands/progress/parts.ts";

test("the parts of a bar add up to its total, and what was ever known stays whole", () => {
  const tally = { total: 10, done: 7, here: 7, ever: 5, known: 3, due: 4 };
  expect(parts(tally)).toEqual([
    ["known", 3],
    ["due", 2],
    ["started", 2],
    ["open", 3],
  ]);
});
