import { expect, test } from "vitest";
import { pyramidLevel } from "../../../src/components/figures/geometry/pyramid.ts";

test("a pyramid has a point on top and its full width at the foot", () => {
  expect(pyramidLevel(0, 4)).toBe("M50 0H50L62.5 100H37.5Z");
  expect(pyramidLevel(3, 4)).toBe("M12.5 0H87.5L100 100H0Z");
});

test("each level begins as wide as the one above ends", () => {
  expect(pyramidLevel(1, 3)).toMatch(/^M33.33 0H66.67L/);
  expect(pyramidLevel(0, 3)).toMatch(/L66.67 100H33.33Z$/);
});
