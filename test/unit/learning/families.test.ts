import fc from "fast-check";
import { expect, test } from "vitest";
import { keepAnswer } from "../../../src/learning/answer.ts";
import type { Attempt } from "../../../src/learning/attempts.ts";
import { isDue } from "../../../src/learning/due.ts";
import { familiesBy } from "../../../src/learning/families.ts";
import { oneDate } from "../../../src/learning/one-date.ts";
import { tally } from "../../../src/learning/overview.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { refresh } from "../../../src/learning/refresh.ts";
import { schedule } from "../../../src/learning/schedule.ts";
import { chooseSession, dueFamilies } from "../../../src/learning/session.ts";
import { openStore } from "../../../src/learning/store.ts";
import { progress, time } from "./arbitraries.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const families = familiesBy([["a", "b", "c"]]);
const course = { isAsked: () => true, families };
const itself = (id: string) => id;
const answered = (attempt: Attempt) => withAttempt(undefined, attempt, "w", []);
const right = (day: number, hour?: number): Attempt => ({
  at: at(day, hour),
  score: 1,
  sure: "sure",
});
const some = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), progress))
  .map((entries) => new Map(entries));

function applied(records: ReadonlyMap<string, Progress>, changes: ReadonlyMap<string, Progress>) {
  return new Map([...records, ...changes]);
}

test("a family is scheduled over the attempts at all its questions, and asked once", () => {
  const records = new Map([
    ["a", answered(right(2))],
    ["b", answered(right(5))],
  ]);
  const fresh = applied(records, refresh(records, course, at(6)));
  expect(fresh.get("a")?.due).toBeUndefined();
  expect(fresh.get("b")?.due).toBe(schedule([right(2), right(5)])?.due);
  const later = at(30);
  expect([...fresh.values()].filter((kept) => isDue(kept, later))).toHaveLength(1);
  expect(tally(["a", "b", "c"], fresh, later, families)).toEqual({
    ...{ total: 1, done: 1, here: 2, ever: 1, known: 0, due: 1 },
  });
  const wish = { records: fresh, conceptOf: itself, families, now: later, seed: 1 };
  // The one that was never seen; then the one that was seen longest ago.
  expect(chooseSession(wish)).toEqual(["c"]);
  const all = applied(fresh, new Map([["c", answered(right(4))]]));
  expect(chooseSession({ ...wish, records: all })).toEqual(["a"]);
  const gone = (id: string) => (id === "a" ? undefined : id);
  expect(chooseSession({ ...wish, records: all, conceptOf: gone })).toEqual(["c"]);
});

test("an answer takes the date of its family along, reckoned from the family's last one", () => {
  const storage = new FakeStorage();
  const store = openStore(() => storage, keysOf("course"));
  const give = (id: string, attempt: Attempt) =>
    keepAnswer(
      store,
      {
        ...{ id, attempt, wording: "w", values: [] },
        twins: ["a", "b", "c"].filter((one) => one !== id),
      },
      attempt.at,
    );
  give("a", right(2));
  const { due } = store.get("a") ?? {};
  // A second one on the same day changes nothing.
  expect(give("b", { at: at(2, 14), score: 0 })).toBe(true);
  expect(store.get("b")?.due).toBe(due);
  expect(store.get("a")).toEqual({ ...store.get("a"), due: undefined });
  expect(store.get("a")?.attempts).toMatchObject([right(2)]);
  storage.room = 0;
  expect(give("c", right(5))).toBe(false);
  expect(store.get("b")?.due).toBe(due);
});

test("of a family that got two dates, the last answered keeps its own", () => {
  const records = new Map([
    ["a", answered(right(5))],
    ["b", answered(right(2))],
    ["d", answered(right(2))],
  ]);
  const changed = oneDate(records, families, at(9));
  expect([...changed.keys()]).toEqual(["b"]);
  expect(oneDate(applied(records, changed), families, at(9)).size).toBe(0);
});

test("once refreshed, as many records are due as there are families due", () => {
  fc.assert(
    fc.property(some, time, (records, now) => {
      const fresh = applied(records, refresh(records, course, now));
      const due = [...fresh].filter(([, kept]) => isDue(kept, now)).map(([id]) => id);
      const asked = dueFamilies({ records: fresh, conceptOf: itself, families, now });
      expect(due).toHaveLength(asked.length);
      expect(refresh(fresh, course, now).size).toBe(0);
      const session = chooseSession({ records: fresh, conceptOf: itself, families, now, seed: 1 });
      expect(session).toHaveLength(asked.length);
      expect(tally(["a", "d"], fresh, now, families).due).toBe(asked.length);
    }),
  );
});
