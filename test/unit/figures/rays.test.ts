import { expect, test } from "vitest";
import { rays } from "../../../src/components/figures/geometry/rays.ts";

test("four boxes stand on a cross", () => {
  expect(rays(4)).toBe("M50 10V90M10 50H90");
});

test("more stand in two rows, the lower one the longer", () => {
  const ends = [...rays(5).matchAll(/L([\d.]+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(ends).toEqual([
    [25, 10],
    [75, 10],
    [16.67, 90],
    [50, 90],
    [83.33, 90],
  ]);
});
