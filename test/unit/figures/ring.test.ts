import { expect, test } from "vitest";
import { ring, sides } from "../../../src/components/figures/geometry/ring.ts";

test("the nodes of a ring stand at even distances, the first on top", () => {
  expect(ring(4).map(({ x, y }) => [x, y])).toEqual([
    [50, 8],
    [92, 50],
    [50, 92],
    [8, 50],
  ]);
});

test("every arc runs clockwise to the next node and ends in an arrowhead", () => {
  for (const { arc } of ring(3)) expect(arc).toMatch(/^M\S+ \S+A42 42 0 0 1 (\S+ \S+)M\S+ \S+L\1L/);
});

test("words stand on the side of their node", () => {
  expect(sides(3)).toEqual(["top", "after", "before"]);
  expect(sides(4)).toEqual(["top", "after", "bottom", "before"]);
  expect(sides(5)).toEqual(["top", "after", "after", "before", "before"]);
  expect(sides(6)).toEqual(["top", "after", "after", "bottom", "before", "before"]);
});
