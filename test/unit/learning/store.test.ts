import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseProgress } from "../../../src/learning/parse.ts";
import { withAttempt, type Progress } from "../../../src/learning/progress.ts";
import { openStore } from "../../../src/learning/store.ts";
import { allOf, isBlocked, wipe } from "../../../src/learning/whole-store.ts";
import { records as someRecords } from "./arbitraries.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const answered = (at: number, before?: Progress) =>
  withAttempt(before, { at, score: 1 }, "w", ["1"]);
const times = (progress: Progress | undefined) => progress?.attempts.map(({ at }) => at);

function setUp(room?: number) {
  const storage = new FakeStorage(room);
  return { storage, store: openStore(() => storage, keysOf("course")) };
}

test("what is put is kept under one key per question", () => {
  const { storage, store } = setUp();
  expect(store.put("a", answered(1))).toBe(true);
  expect(store.put("b", answered(2))).toBe(true);
  expect([...storage.texts.keys()]).toEqual(["course:q:a", "course:q:b"]);
  expect(store.get("a")).toEqual(answered(1));
  expect(store.ids()).toEqual(["a", "b"]);
  expect(isBlocked(() => storage)).toBe(false);
});

test("what one store keeps, the next one reads", () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const { storage, store } = setUp();
      for (const [id, progress] of records) store.put(id, progress);
      expect(allOf(openStore(() => storage, keysOf("course")))).toEqual(records);
    }),
  );
});

test("courses on one origin do not see each other", () => {
  const { storage, store } = setUp();
  store.put("a", answered(1));
  const other = openStore(() => storage, keysOf("other"));
  expect(other.ids()).toEqual([]);
  other.put("a", answered(2));
  wipe(other, () => storage, keysOf("other"));
  expect(store.ids()).toEqual(["a"]);
});

test("two tabs lose nothing", () => {
  const { storage, store } = setUp();
  const otherTab = openStore(() => storage, keysOf("course"));
  const [here, there] = [store.get("a"), otherTab.get("a")];
  otherTab.put("a", answered(2, there));
  store.put("a", answered(1, here));
  expect(times(store.get("a"))).toEqual([1, 2]);
});

test("a due date can be corrected", () => {
  const { store } = setUp();
  store.put("a", answered(1));
  store.put("a", { ...answered(1), due: 5 });
  expect(store.get("a")?.due).toBe(5);
});

describe("what cannot be read", () => {
  test("is not there, and stays where it is until something is written", () => {
    const { storage, store } = setUp();
    storage.setItem("course:q:a", "{ damaged");
    expect(store.get("a")).toBeUndefined();
    expect(allOf(store)).toEqual(new Map());
    expect(storage.getItem("course:q:a")).toBe("{ damaged");
  });

  test("is set aside before anything is written, and never over something else", () => {
    const { storage, store } = setUp();
    for (const text of ["first", "", '{"v":2}']) {
      storage.setItem("course:q:a", text);
      expect(store.put("a", answered(1))).toBe(true);
    }
    expect(storage.getItem("course:set-aside:a")).toBe("first");
    expect(storage.getItem("course:set-aside:a:2")).toBe("");
    expect(storage.getItem("course:set-aside:a:3")).toBe('{"v":2}');
    expect(store.ids()).toEqual(["a"]);
    expect(store.get("a")).toEqual(answered(1));
  });

  test("is left alone where there is no room to set it aside", () => {
    const { storage, store } = setUp(100);
    storage.setItem("course:q:a", "x".repeat(80));
    expect(store.put("a", answered(1))).toBe(false);
    expect(storage.getItem("course:q:a")).toBe("x".repeat(80));
  });
});

describe("full storage", () => {
  test("keeps what it had; the rest is known as long as the page lives", () => {
    const { storage, store } = setUp(130);
    expect(store.put("a", answered(1))).toBe(true);
    expect(store.put("b", answered(2))).toBe(false);
    expect(store.put("a", answered(3, store.get("a")))).toBe(false);
    expect(times(store.get("a"))).toEqual([1, 3]);
    expect(store.ids().sort()).toEqual(["a", "b"]);
    expect([...allOf(store).keys()].sort()).toEqual(["a", "b"]);
    expect(times(parseProgress(storage.getItem("course:q:a") ?? ""))).toEqual([1]);
    expect(isBlocked(() => storage)).toBe(false);
  });

  test("is written to as soon as there is room", () => {
    const { storage, store } = setUp(130);
    store.put("a", answered(1));
    store.put("a", answered(2, store.get("a")));
    storage.room = Infinity;
    expect(store.put("a", answered(3, store.get("a")))).toBe(true);
    expect(times(openStore(() => storage, keysOf("course")).get("a"))).toEqual([1, 2, 3]);
  });
});

describe.each([
  [
    "throws",
    () => {
      throw new DOMException("blocked", "SecurityError");
    },
  ],
  ["is null", () => null as never],
])("storage that %s", (_name, storage) => {
  test("keeps nothing, says so, and works as long as the page lives", () => {
    const store = openStore(storage, keysOf("course"));
    expect(isBlocked(storage)).toBe(true);
    expect(store.get("a")).toBeUndefined();
    expect(store.put("a", answered(1))).toBe(false);
    expect(store.put("a", answered(2, store.get("a")))).toBe(false);
    expect(times(store.get("a"))).toEqual([1, 2]);
    expect(store.ids()).toEqual(["a"]);
    store.remove("a");
    store.put("b", answered(1));
    wipe(store, storage, keysOf("course"));
    expect(allOf(store)).toEqual(new Map());
  });
});

test("storage cleared in between is an empty storage", () => {
  const { storage, store } = setUp();
  store.put("a", answered(1));
  storage.texts.clear();
  expect(store.get("a")).toBeUndefined();
  expect(store.put("a", answered(2))).toBe(true);
  expect(times(store.get("a"))).toEqual([2]);
});

test("one question can be forgotten", () => {
  const { store } = setUp();
  store.put("a", answered(1));
  store.put("b", answered(1));
  store.remove("a");
  expect(store.ids()).toEqual(["b"]);
});

test("wiping takes all of the course, also what was set aside, and nothing else", () => {
  const { storage, store } = setUp();
  storage.setItem("theme", "dark");
  storage.setItem("course:q:a", "damaged");
  store.put("a", answered(1));
  wipe(store, () => storage, keysOf("course"));
  expect([...storage.texts]).toEqual([["theme", "dark"]]);
});
