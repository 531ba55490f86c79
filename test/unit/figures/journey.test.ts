import { expect, test } from "vitest";
import { experienceCurve } from "../../../src/components/figures/geometry/journey.ts";

const start = (path: string) => Number(/^M([\d.]+) 0/.exec(path)?.[1]);
const end = (path: string) => Number(/ ([\d.]+) 100$/.exec(path)?.[1]);
const across = (point: string) => Number(/^M([\d.]+) 50h0$/.exec(point)?.[1]);

test("each stretch of the curve begins where the one before ends", () => {
  const curve = experienceCurve([-2, 0, 2, 1]);
  curve.slice(1).forEach(({ path }, index) => expect(start(path)).toBe(end(curve[index]!.path)));
});

test("a better mood stands further on, and a neutral one in the middle", () => {
  const [worst, neutral, best] = experienceCurve([-2, 0, 2]).map(({ point }) => across(point));
  expect(neutral).toBe(50);
  expect(worst).toBeLessThan(50);
  expect(best).toBe(100 - worst!);
});

test("a curve that stays as it is is a straight line", () => {
  expect(experienceCurve([1, 1])[0]?.path).toBe("M71 0C71 12.5 71 25 71 50S71 87.5 71 100");
});
