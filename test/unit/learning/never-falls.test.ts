/** What a reader once showed stays shown: no time that passes and no answer that follows takes it away. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { tidy } from "../../../src/learning/attempts.ts";
import { everKnown } from "../../../src/learning/ever-known.ts";
import { familiesBy } from "../../../src/learning/families.ts";
import { goalState } from "../../../src/learning/goals.ts";
import { tally } from "../../../src/learning/overview.ts";
import type { Progress } from "../../../src/learning/progress.ts";
import { attempt, DAY, progress, time } from "./arbitraries.ts";

const IDS = ["a", "b", "c", "d"];
const families = familiesBy([["a", "c"]]);
const history = fc
  .tuple(...IDS.map((id) => fc.option(progress.map((kept) => [id, kept] as const))))
  .map((entries) => new Map(entries.filter((entry) => entry !== null)));
/** Up to a wrong clock's century. */
const later = fc.oneof(
  fc.nat(10 * DAY),
  fc.nat(36_525).map((days) => days * DAY),
);
const RANK = { open: 0, shown: 1, firm: 2 };

test("for any history, at any later moment, no ever-number has fallen", () => {
  fc.assert(
    fc.property(history, time, later, (records, now, wait) => {
      const [before, after] = [now, now + wait].map((at) => ({
        ...tally(IDS, records, at, families),
        goal: RANK[goalState(["a", "b"], ["a", "b", "c"], records, at)],
      }));
      expect(after!.ever).toBeGreaterThanOrEqual(before!.ever);
      expect(after!.done).toBe(before!.done);
      expect(after!.goal).toBeGreaterThanOrEqual(before!.goal);
    }),
  );
});

test("what is known today was ever known, and nothing is both known and due", () => {
  fc.assert(
    fc.property(history, time, (records, now) => {
      const { total, done, ever, known, due } = tally(IDS, records, now, families);
      expect(total).toBe(3);
      expect(known).toBeLessThanOrEqual(ever);
      expect(ever).toBeLessThanOrEqual(done);
      expect(known + due).toBeLessThanOrEqual(done);
    }),
  );
});

test("a later mistake does not undo what was known", () => {
  fc.assert(
    fc.property(
      fc.array(attempt, { maxLength: 9 }),
      fc.array(attempt, { maxLength: 9 }),
      time,
      (first, more, now) => {
        const kept = (attempts: typeof first): Progress => ({
          v: 1,
          wording: "",
          attempts: tidy(attempts),
        });
        const last = Math.max(0, ...first.map(({ at }) => at));
        // Earlier answers that arrive from another device may show that this one was the second of its day.
        const all = [...first, ...more.filter(({ at }) => at > last)];
        if (everKnown(kept(first), now)) expect(everKnown(kept(all), now)).toBe(true);
      },
    ),
  );
});
