import { afterEach, expect, test, vi } from "vitest";
import { fetched } from "../../../src/search/query/fetched.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A body of which the first piece came, and nothing after it. */
const stuck = (signal: AbortSignal) =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("half"));
      signal.onabort = () => controller.error(signal.reason);
    },
  });

test.each([
  [
    "never answers",
    10_000,
    (signal: AbortSignal) =>
      new Promise<Response>((_, fail) => {
        signal.onabort = () => fail(signal.reason as Error);
      }),
  ],
  ["stops halfway", 30_000, (signal: AbortSignal) => Promise.resolve(new Response(stuck(signal)))],
])("a file that %s is given up", async (_, after, answer) => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (_url: string, { signal }: { signal: AbortSignal }) => answer(signal));
  let failed = false;
  const coming = fetched("/a.txt").catch(() => {
    failed = true;
  });
  await vi.advanceTimersByTimeAsync(after - 1);
  expect(failed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await coming;
  expect(failed).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a file that comes is its text, and nothing is waited for after it", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("words")));
  expect(await fetched("/a.txt")).toBe("words");
  expect(vi.getTimerCount()).toBe(0);
});
