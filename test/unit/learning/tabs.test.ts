/** Two tabs of one course, each with its own view of the storage, as browsers have it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LiveRecords } from "../../../src/learning/live.ts";
import { withAttempt } from "../../../src/learning/progress.ts";
import type { StorageLike } from "../../../src/learning/storage.ts";
import { openStore, type Store } from "../../../src/learning/store.ts";
import { allOf, wipe } from "../../../src/learning/whole-store.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const FIRST = Date.UTC(2026, 10, 1);

/** What the browser holds, and the order in which it was written. */
class Browser {
  readonly texts = new Map<string, string>();
  readonly log: { tab: Tab; key: string; value: string | null }[] = [];
}

/** Writes show here at once, and elsewhere when they arrive; what is still on its way here goes before what arrives. */
class Tab extends FakeStorage {
  readonly #browser: Browser;
  #arrived = 0;
  readonly store: Store;

  constructor(browser: Browser) {
    super();
    this.#browser = browser;
    this.store = openStore(() => this satisfies StorageLike, keysOf("course"));
  }

  override setItem(key: string, value: string): void {
    super.setItem(key, value);
    this.#browser.texts.set(key, value);
    this.#browser.log.push({ tab: this, key, value });
  }

  override removeItem(key: string): void {
    super.removeItem(key);
    this.#browser.texts.delete(key);
    this.#browser.log.push({ tab: this, key, value: null });
  }

  /** One write of another tab arrives. Returns whether there was any. */
  arrive(): boolean {
    const write = this.#browser.log[this.#arrived];
    if (!write) return false;
    this.#arrived++;
    if (write.tab === this) return true;
    const isPending = this.#browser.log
      .slice(this.#arrived)
      .some(({ tab, key }) => tab === this && key === write.key);
    if (!isPending && write.value === null) this.texts.delete(write.key);
    if (!isPending && write.value !== null) this.texts.set(write.key, write.value);
    const id = this.store.idOf(write.key);
    if (id !== undefined) this.store.mend(id, write.value === null);
    return true;
  }
}

function answer({ store }: Tab, id: string, at: number): void {
  store.put(id, withAttempt(store.get(id), { at, score: 1 }, "w", ["1"]));
}

function settle(tabs: Tab[]): void {
  while (tabs.filter((tab) => tab.arrive()).length > 0);
}

test("two tabs that answer at the same moment lose no answer, whatever arrives when", () => {
  const step = fc.record({ tab: fc.nat(1), id: fc.constantFrom("a", "b"), isAnswer: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const browser = new Browser();
      const tabs = [new Tab(browser), new Tab(browser)];
      const made = { a: 0, b: 0 };
      steps.forEach(({ tab, id, isAnswer }, i) => {
        if (isAnswer) answer(tabs[tab]!, id, FIRST + i);
        else tabs[tab]!.arrive();
        if (isAnswer) made[id]++;
      });
      settle(tabs);
      const kept = new FakeStorage();
      for (const [key, text] of browser.texts) kept.setItem(key, text);
      const all = allOf(openStore(() => kept, keysOf("course")));
      for (const id of ["a", "b"] as const)
        expect(all.get(id)?.attempts.length ?? 0).toBe(made[id]);
    }),
    { numRuns: 500 },
  );
});

test("what another tab wrote over is there again with the next answer, before anything arrived", () => {
  const storage = new FakeStorage();
  const store = openStore(() => storage, keysOf("course"));
  const put = (at: number) =>
    store.put("a", withAttempt(store.get("a"), { at, score: 1 }, "w", ["1"]));
  put(FIRST);
  const other = withAttempt(undefined, { at: FIRST + 1, score: 1 }, "w", ["1"]);
  storage.setItem("course:q:a", JSON.stringify(other));
  put(FIRST + 2);
  expect(store.get("a")?.attempts.map(({ at }) => at - FIRST)).toEqual([0, 1, 2]);
});

test("what another tab wipes does not come back", () => {
  const browser = new Browser();
  const [here, there] = [new Tab(browser), new Tab(browser)] as const;
  answer(here, "a", FIRST);
  settle([here, there]);
  wipe(there.store, () => there, keysOf("course"));
  settle([here, there]);
  expect(browser.texts.size).toBe(0);
  expect(allOf(here.store).size).toBe(0);
});

test("400 records that another tab changes are read once, and once more each", () => {
  const storage = new FakeStorage();
  const store = openStore(() => storage, keysOf("course"));
  const ids = Array.from({ length: 400 }, (_, i) => `q${i}`);
  for (const id of ids) store.put(id, withAttempt(undefined, { at: FIRST, score: 1 }, "w", []));
  let reads = 0;
  const counting = { ids: () => store.ids(), get: (id: string) => (reads++, store.get(id)) };
  const live = new LiveRecords(counting);
  expect(live.records.size).toBe(400);
  for (const id of ids) {
    live.changed(id);
    expect(live.records.get(id)).toEqual(store.get(id));
  }
  expect(reads).toBe(800);
});

test("live records follow what is added, damaged, mended, taken away and wiped", () => {
  const storage = new FakeStorage();
  const store = openStore(() => storage, keysOf("course"));
  const live = new LiveRecords(store);
  expect([live.records.size, live.damaged]).toEqual([0, 0]);
  store.put("a", withAttempt(undefined, { at: FIRST, score: 1 }, "w", []));
  live.changed("a");
  expect([live.records.size, live.damaged]).toEqual([1, 0]);
  storage.setItem("course:q:a", "{oops");
  live.changed("a");
  expect([live.records.size, live.damaged]).toEqual([0, 1]);
  storage.removeItem("course:q:a");
  live.changed("a");
  expect([live.records.size, live.damaged]).toEqual([0, 0]);
  store.put("b", withAttempt(undefined, { at: FIRST, score: 1 }, "w", []));
  live.changed();
  expect([...live.records.keys()]).toEqual(["b"]);
});
