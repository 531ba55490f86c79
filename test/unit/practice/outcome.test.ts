import { expect, test } from "vitest";
import { outcome } from "../../../src/islands/practice/outcome.ts";

test("counts what is wholly right, and tells wrong from not answered", () => {
  const scores = new Map([
    ["a", 1],
    ["b", 0.5],
    ["c", 0],
    ["of-another-run", 1],
  ]);
  expect(outcome(["d", "c", "b", "a"], scores)).toEqual({
    total: 4,
    right: 1,
    wrong: ["c", "b"],
    open: ["d"],
  });
});
