import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Line } from "../../bench/line.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

/** Milliseconds to the nearest ten, of a clock that runs by itself, until an answer of so many bytes has come. */
async function arrival(line: Line, bytes: number): Promise<number> {
  const begin = performance.now();
  const came = line
    .ask()
    .then(() => line.send(Buffer.alloc(bytes), () => undefined))
    .then(() => performance.now() - begin);
  await vi.runAllTimersAsync();
  return Math.round((await came) / 10) * 10;
}

const fast = { roundTrip: 100, bytesPerSecond: 1e9 };

test("a first answer of one flight takes three round trips, a second one", async () => {
  const line = new Line(fast);
  expect(await arrival(line, 14_600)).toBe(300);
  expect(await arrival(line, 100)).toBe(100);
  line.hangUp();
  expect(await arrival(line, 100)).toBe(300);
});

test("what does not fit in a flight waits for the next, which is twice as large", async () => {
  expect(await arrival(new Line(fast), 14_601)).toBe(400);
  expect(await arrival(new Line(fast), 3 * 14_600)).toBe(400);
  expect(await arrival(new Line(fast), 3 * 14_600 + 1)).toBe(500);
});

test("no more comes than the line carries", async () => {
  const line = new Line({ roundTrip: 10, bytesPerSecond: 100_000 });
  expect(await arrival(line, 100_000)).toBeGreaterThanOrEqual(1030);
});
