import { expect, test } from "vitest";
import { enough, outcome, wayOn } from "../../../src/islands/practice/outcome.ts";

const given = (scores: Record<string, number>) =>
  new Map(Object.entries(scores).map(([id, score]) => [id, { at: 0, score, values: [] }]));

test("counts what is wholly right, and tells partly right, wrong and not answered apart", () => {
  const run = { ids: ["d", "c", "b", "a"], given: given({ a: 1, b: 0.5, c: 0, elsewhere: 1 }) };
  expect(outcome(run)).toEqual({
    total: 4,
    right: 1,
    marks: ["open", "wrong", "partly", "right"],
    missed: ["c", "b"],
    open: 1,
  });
});

test("what is open comes first, then the mistakes, and three quarters lead on", () => {
  const way = (right: number, open: number, whole = true) =>
    wayOn({ total: 10, right, open, marks: [], missed: [] }, whole);
  expect(enough(10)).toBe(8);
  expect(way(9, 1)).toBe("open");
  expect(way(7, 0)).toBe("mistakes");
  expect(way(8, 0)).toBe("on");
  expect(way(8, 0, false)).toBe("mistakes");
  expect(way(10, 0, false)).toBe("on");
});
