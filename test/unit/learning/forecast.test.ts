import { afterEach, expect, test, vi } from "vitest";
import { forecast } from "../../../src/learning/forecast.ts";
import type { Progress } from "../../../src/learning/progress.ts";

afterEach(() => vi.unstubAllEnvs());

const dueAt = (...dues: (number | undefined)[]) =>
  new Map(
    dues.map((due, i): [string, Progress] => [
      `q${i}`,
      { v: 1, wording: "w", attempts: [{ at: 1, score: 1 }], due },
    ]),
  );

test("counts per day; overdue counts as today, what is further off or unscheduled not at all", () => {
  const at = (day: number) => new Date(2026, 10, day).getTime();
  const records = dueAt(at(1), at(20), at(23), at(24), at(26), at(26), at(28), undefined);
  const now = new Date(2026, 10, 23, 22).getTime();
  expect(forecast(records, now, 5)).toEqual([3, 1, 0, 2, 0]);
  expect(forecast(new Map(), now, 3)).toEqual([0, 0, 0]);
});

test.each([
  ["forward", [2026, 2, 27]],
  ["back", [2026, 9, 23]],
] as const)("a day is a day when the clock goes %s", (_name, [year, month, day]) => {
  vi.stubEnv("TZ", "Europe/Amsterdam");
  const midnights = [0, 1, 2, 3, 4].map((n) => new Date(year, month, day + n).getTime());
  for (const hour of [0, 12, 23]) {
    const now = new Date(year, month, day, hour, 59).getTime();
    expect(forecast(dueAt(...midnights), now, 5)).toEqual([1, 1, 1, 1, 1]);
  }
});
