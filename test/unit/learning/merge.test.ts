import fc from "fast-check";
import { expect, test } from "vitest";
import { KEPT, momentOf } from "../../../src/learning/attempts.ts";
import { isSame, merge, update } from "../../../src/learning/merge.ts";
import type { Progress } from "../../../src/learning/progress.ts";
import { progress } from "./arbitraries.ts";

test("merging is commutative", () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
  );
});

test("merging is associative", () => {
  fc.assert(
    fc.property(progress, progress, progress, (a, b, c) => {
      expect(merge(a, merge(b, c))).toEqual(merge(merge(a, b), c));
    }),
  );
});

test("merging is idempotent", () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});

test("no attempt is lost below the cap, and never more than the cap is kept", () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const { attempts } = merge(a, b);
      expect(attempts.length).toBeLessThanOrEqual(KEPT);
      if (a.attempts.length + b.attempts.length <= KEPT) {
        const all = new Set([...a.attempts, ...b.attempts].map(momentOf));
        expect(new Set(attempts.map(momentOf))).toEqual(all);
        // Each once, however differently two tabs tell of it.
        expect(attempts).toHaveLength(all.size);
      }
    }),
  );
});

const older: Progress = {
  v: 1,
  wording: "old",
  attempts: [{ at: 1, score: 0 }],
  due: 10,
  answer: ["1"],
};
const newer: Progress = {
  v: 1,
  wording: "new",
  attempts: [{ at: 2, score: 1 }],
  due: 20,
  answer: ["2"],
};

test("wording, answer and due date are those of the newest attempt", () => {
  expect(merge(newer, older)).toEqual({
    ...newer,
    attempts: [...older.attempts, ...newer.attempts],
  });
});

test("in writing, what is written wins between equals, and what is newer wins always", () => {
  const exact = { ...newer, due: 15 };
  expect(update(newer, exact).due).toBe(15);
  expect(update(exact, newer).due).toBe(20);
  expect(update(newer, older).due).toBe(20);
});

test("records are the same when they say the same", () => {
  expect(isSame(newer, { ...newer, attempts: [{ score: 1, at: 2, sure: undefined }] })).toBe(true);
  expect(isSame(newer, { ...newer, due: 21 })).toBe(false);
  expect(isSame(newer, { ...newer, attempts: [{ at: 2, score: 0 }] })).toBe(false);
  expect(isSame(newer, { ...newer, attempts: [] })).toBe(false);
});
