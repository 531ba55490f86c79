import { expect, test } from "vitest";
import { FRESH, outcomeOf } from "../../../src/learning/outcome.ts";
import type { Progress } from "../../../src/learning/progress.ts";

const now = Date.UTC(2026, 10, 26, 12);
const kept = (...attempts: [at: number, score: number][]): Progress => ({
  v: 1,
  wording: "",
  attempts: attempts.map(([at, score]) => ({ at, score })),
});

test("an answer of this sitting was right or not; in part is not", () => {
  expect(outcomeOf(kept([now - 1, 1]), now)).toBe("right");
  expect(outcomeOf(kept([now - 1, 0.5]), now)).toBe("missed");
  expect(outcomeOf(kept([now - 2, 1], [now - 1, 0]), now)).toBe("missed");
});

test("an older answer is from before, whatever it was", () => {
  expect(outcomeOf(kept([now - FRESH, 1]), now)).toBe("before");
  expect(outcomeOf(kept([now - FRESH, 0]), now)).toBe("before");
});

test("what nobody answered, or a wrong clock says, has no outcome", () => {
  expect(outcomeOf(undefined, now)).toBeUndefined();
  expect(outcomeOf(kept([now + 9 * FRESH, 1]), now)).toBeUndefined();
});
