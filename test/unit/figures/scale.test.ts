import { expect, test } from "vitest";
import { extents } from "../../../src/components/figures/geometry/scale.ts";

test("the greatest value fills the width, unless the scale goes further", () => {
  expect(extents([20, 40]).bars.map(({ width }) => width)).toEqual([50, 100]);
  expect(extents([20, 40], 80).bars.map(({ width }) => width)).toEqual([25, 50]);
});

test("a value above the end of the scale still fits", () => {
  expect(extents([120], 100).bars).toEqual([{ x: 0, width: 100 }]);
});

test("a value below zero stands on the other side of it", () => {
  expect(extents([30, -10])).toEqual({
    zero: 25,
    bars: [
      { x: 25, width: 75 },
      { x: 0, width: 25 },
    ],
  });
});

test("nothing but zeros has no width", () => {
  expect(extents([0, 0]).bars).toEqual([
    { x: 0, width: 0 },
    { x: 0, width: 0 },
  ]);
});
