import { expect, test } from "vitest";
import { timeOfDay, timespan } from "../../../src/islands/scorm/times.ts";

test("durations and times of day are written as SCORM 1.2 has them", () => {
  expect([-5, 0, 59_999, 3_725_000, 1e12].map(timespan)).toEqual([
    ...["00:00:00", "00:00:00", "00:00:59", "01:02:05", "9999:00:00"],
  ]);
  expect(timeOfDay(new Date(2026, 0, 1, 9, 5, 7))).toBe("09:05:07");
});
