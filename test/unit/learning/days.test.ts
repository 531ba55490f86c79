import { afterEach, describe, expect, test, vi } from "vitest";
import { dayOf, startOfDay } from "../../../src/learning/days.ts";

afterEach(() => vi.unstubAllEnvs());

describe.each(["Europe/Amsterdam", "UTC", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"])(
  "in %s",
  (zone) => {
    test("each day begins where the one before ends, all year, with changes of the clock", () => {
      vi.stubEnv("TZ", zone);
      const newYear = dayOf(new Date(2026, 0, 1, 12).getTime());
      for (let day = newYear; day < newYear + 366; day++) {
        const start = startOfDay(day);
        expect(new Date(start).getHours()).toBe(0);
        expect(dayOf(start)).toBe(day);
        expect(dayOf(start - 1)).toBe(day - 1);
        expect(dayOf(startOfDay(day + 1) - 1)).toBe(day);
      }
    });
  },
);

test("the day on which the clock goes forward has 23 hours, the one on which it goes back 25", () => {
  vi.stubEnv("TZ", "Europe/Amsterdam");
  const hours = (day: number) => (startOfDay(day + 1) - startOfDay(day)) / 3_600_000;
  expect(hours(dayOf(new Date(2026, 2, 29).getTime()))).toBe(23);
  expect(hours(dayOf(new Date(2026, 9, 25).getTime()))).toBe(25);
  expect(hours(dayOf(new Date(2026, 9, 26).getTime()))).toBe(24);
});

test("late in the evening is still today", () => {
  vi.stubEnv("TZ", "Europe/Amsterdam");
  const morning = new Date(2026, 10, 23, 7).getTime();
  const night = new Date(2026, 10, 23, 23, 59).getTime();
  expect(dayOf(night)).toBe(dayOf(morning));
  expect(dayOf(night + 60_000)).toBe(dayOf(morning) + 1);
});
