/** What a reader once showed stays shown: no time that passes and no answer that follows takes it away. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { KEPT, tidy } from "../../../src/learning/attempts.ts";
import { everKnown } from "../../../src/learning/ever-known.ts";
import { LAST_TIME } from "../../../src/learning/days.ts";
import { familiesBy } from "../../../src/learning/families.ts";
import { goalState } from "../../../src/learning/goals.ts";
import { tally } from "../../../src/learning/overview.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { attempt, progress, time } from "./arbitraries.ts";

const IDS = ["a", "b", "c", "d"];
const families = familiesBy([["a", "c"]]);
const history = fc
  .tuple(...IDS.map((id) => fc.option(progress.map((kept) => [id, kept] as const))))
  .map((entries) => new Map(entries.filter((entry) => entry !== null)));

test("for any history, no clock changes what was ever known or done", () => {
  fc.assert(
    fc.property(history, time, time, (records, now, otherwise) => {
      const [one, other] = [now, otherwise].map((at) => tally(IDS, records, at, families));
      expect([other!.ever, other!.done]).toEqual([one!.ever, one!.done]);
    }),
  );
});

test("for any history, an answer more takes no goal back", () => {
  const rank = ["open", "shown", "firm"];
  const goal = (records: Map<string, Progress>) =>
    rank.indexOf(goalState(["a", "b"], ["a", "b", "c"], records));
  fc.assert(
    fc.property(history, fc.constantFrom(...IDS), attempt, (records, id, more) => {
      const before = records.get(id);
      const last = before?.attempts.at(-1)?.at ?? 0;
      // Of two in the same millisecond nothing tells which was first.
      const kept = withAttempt(before, { ...more, at: Math.max(last + 1, more.at) }, "", []);
      const isFull = before?.attempts.length === KEPT;
      if (!isFull && last < LAST_TIME)
        expect(goal(new Map([...records, [id, kept]]))).toBeGreaterThanOrEqual(goal(records));
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
      (first, more) => {
        const kept = (attempts: typeof first): Progress => ({
          v: 1,
          wording: "",
          attempts: tidy(attempts),
        });
        const last = Math.max(0, ...first.map(({ at }) => at));
        // Earlier answers that arrive from another device may show that this one was the second of its day.
        const all = [...first, ...more.filter(({ at }) => at > last)];
        if (everKnown(kept(first))) expect(everKnown(kept(all))).toBe(true);
      },
    ),
  );
});
