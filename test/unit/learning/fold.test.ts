/** Answers that a page wrote down apart, brought into the records of their questions. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/learning/fold.ts";
import { parseGiven, type Given } from "../../../src/learning/given.ts";
import { LAST_TIME } from "../../../src/learning/days.ts";
import { merge } from "../../../src/learning/merge.ts";
import { withAttempt } from "../../../src/learning/progress.ts";
import { openStore } from "../../../src/learning/store.ts";
import { allOf } from "../../../src/learning/whole-store.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const FIRST = Date.UTC(2026, 10, 1);
const NOW = FIRST + 2_000_000_000;
const keys = { given: "course:given:", progress: keysOf("course") };
const TWINS = ["a", "b"];

/** A moment is an answer's own: so many answers, so many attempts. */
const answers = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c"),
      minutes: fc.nat(20_000),
      score: fc.constantFrom(0, 0.5, 1),
    }),
    { maxLength: 12, selector: ({ minutes }) => minutes },
  )
  .map((some) => some.map(({ id, minutes, score }) => given(id, FIRST + minutes * 60_000, score)));

const given = (id: string, at: number, score = 1): Given => ({
  ...{ id, attempt: { at, score }, wording: "w", values: [String(at)] },
  twins: TWINS.includes(id) ? TWINS.filter((one) => one !== id) : [],
});

const byTime = (some: Given[]) => some.toSorted((a, b) => a.attempt.at - b.attempt.at);

function setUp(some: Given[] = [], room?: number) {
  const storage = new FakeStorage(room);
  const store = openStore(() => storage, keys.progress);
  some.forEach((one, i) => storage.setItem(`${keys.given}${i}`, JSON.stringify(one)));
  const bring = (unwritten: string[] = []) => fold(store, () => storage, keys, unwritten, NOW);
  return { storage, store, bring };
}

/** What must be the same, in whatever order it came; which of the attempts was the first to be known is not. */
const known = (store: ReturnType<typeof openStore>) =>
  [...allOf(store)]
    .map(([id, { attempts, wording, answer }]) => ({
      ...{ id, wording, answer },
      attempts: attempts.map(({ at, score }) => ({ at, score })),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

test("every answer comes into its record, once, and goes from where it stood", () => {
  fc.assert(
    fc.property(answers, (some) => {
      const { storage, store, bring } = setUp(some);
      bring();
      bring();
      for (const id of ["a", "b", "c"]) {
        const own = byTime(some.filter((one) => one.id === id));
        const attempts = store.get(id)?.attempts ?? [];
        expect(attempts.map(({ at, score }) => ({ at, score }))).toEqual(
          own.map(({ attempt }) => attempt),
        );
        expect(store.get(id)?.answer).toEqual(own.at(-1)?.values);
      }
      expect([...storage.texts.keys()].filter((key) => key.startsWith(keys.given))).toEqual([]);
      const dated = TWINS.filter((id) => store.get(id)?.due !== undefined);
      const last = byTime(some.filter(({ id }) => TWINS.includes(id))).at(-1);
      expect(dated).toEqual(last ? [last.id] : []);
    }),
  );
});

test("ended at any write, and begun again, it loses and doubles nothing", () => {
  fc.assert(
    fc.property(answers, fc.nat(30), (some, writes) => {
      const whole = setUp(some);
      whole.bring();
      const broken = setUp(some);
      let left = writes;
      const ending = new Proxy(broken.storage, {
        get(target, name) {
          const value = Reflect.get(target, name, target) as unknown;
          if (typeof value !== "function") return value;
          const isWrite = name === "setItem" || name === "removeItem";
          return (...given: unknown[]) => {
            // As if the tab was closed: nothing that follows reaches the storage.
            if (isWrite && left-- <= 0) throw new DOMException("ended", "AbortError");
            return Reflect.apply(value, target, given) as unknown;
          };
        },
      });
      fold(
        openStore(() => ending, keys.progress),
        () => ending,
        keys,
        [],
        NOW,
      );
      broken.bring();
      expect(allOf(broken.store)).toEqual(allOf(whole.store));
    }),
  );
});

test("in any order with what another tab or a file adds, the same is known", () => {
  fc.assert(
    fc.property(answers, answers, (mine, theirs) => {
      const others = new Map(
        theirs.map(({ id, attempt, wording, values }) => [
          id,
          withAttempt(undefined, { ...attempt, at: attempt.at + 1 }, wording, values),
        ]),
      );
      const add = ({ store }: ReturnType<typeof setUp>) => {
        for (const [id, other] of others) {
          const own = store.get(id);
          store.put(id, own ? merge(own, other) : other);
        }
      };
      const [before, after] = [setUp(mine), setUp(mine)];
      add(before);
      before.bring();
      after.bring();
      add(after);
      expect(known(before.store)).toEqual(known(after.store));
    }),
  );
});

test("where there is no room for a record, the answer stays where it is, and is known meanwhile", () => {
  const { storage, store, bring } = setUp([given("a", FIRST)]);
  storage.room = 0;
  bring();
  bring();
  expect(store.get("a")?.attempts).toHaveLength(1);
  expect(storage.getItem(`${keys.given}0`)).not.toBeNull();
  storage.room = Infinity;
  bring();
  expect([...storage.texts.keys()]).toEqual(["course:q:a"]);
});

test("what could not be written down is known, and twice is once", () => {
  const { store, bring } = setUp();
  const text = JSON.stringify(given("a", FIRST));
  bring([text]);
  bring([text]);
  expect(store.get("a")?.attempts).toHaveLength(1);
});

test.each([
  ["", "not JSON"],
  ["{", "not JSON"],
  ["[]", "no answer"],
  ['{"id":"a"}', "no attempt"],
  [JSON.stringify({ ...given("a", FIRST), id: "../a" }), "no id"],
  [JSON.stringify({ ...given("a", FIRST), twins: [1] }), "no twins"],
  [JSON.stringify({ ...given("a", FIRST), values: "1" }), "no values"],
  [JSON.stringify({ ...given("a", FIRST), attempt: { at: "now", score: 1 } }), "no moment"],
  [JSON.stringify({ ...given("a", FIRST), attempt: { at: FIRST, score: 2 } }), "no score"],
])("%j is set aside: %s", (text) => {
  const { storage, store, bring } = setUp();
  storage.setItem(`${keys.given}0.5`, text);
  bring();
  expect(store.ids()).toEqual([]);
  expect(storage.getItem(`${keys.given}0.5`)).toBeNull();
  expect(storage.getItem("course:set-aside:0.5")).toBe(text || null);
});

test("a clock outside the calendar of records counts as the nearest moment in it", () => {
  const at = (moment: number) => parseGiven(JSON.stringify(given("a", moment)))?.attempt.at;
  expect([at(-1), at(FIRST), at(9e15)]).toEqual([0, FIRST, LAST_TIME]);
});

test("storage that is blocked is no answer", () => {
  const blocked = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  const store = openStore(blocked, keys.progress);
  fold(store, blocked, keys, [JSON.stringify(given("a", FIRST))], NOW);
  expect(store.get("a")?.attempts).toHaveLength(1);
});
