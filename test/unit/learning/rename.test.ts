import { expect, test } from "vitest";
import { withAttempt } from "../../../src/learning/progress.ts";
import { rename } from "../../../src/learning/rename.ts";
import { renamed } from "../../../src/learning/renamed.ts";
import { openStore } from "../../../src/learning/store.ts";
import { allOf } from "../../../src/learning/whole-store.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const early = withAttempt(undefined, { at: 1000, score: 0 }, "early", ["0"]);
const late = withAttempt(undefined, { at: 2000, score: 1, sure: "sure" }, "late", ["1"]);

function setUp(room?: number) {
  const storage = new FakeStorage(room);
  return { storage, store: openStore(() => storage, keysOf("course")) };
}

test("what is kept of a question goes along to its new id", () => {
  const { store } = setUp();
  store.put("old", early);
  rename(store, "old", "new");
  expect(allOf(store)).toEqual(new Map([["new", early]]));
});

test.each([
  ["the old one was answered last", early, late],
  ["the new one was answered last", late, early],
])("where both were answered, and %s, nothing is lost", (_name, known, old) => {
  const { store } = setUp();
  store.put("new", known);
  store.put("old", old);
  rename(store, "old", "new");
  expect(store.ids()).toEqual(["new"]);
  expect(store.get("new")).toMatchObject({ wording: "late", answer: ["1"] });
  expect(store.get("new")?.attempts.map(({ at }) => at)).toEqual([1000, 2000]);
});

test("nothing happens to what was never answered, and twice is once", () => {
  const { store } = setUp();
  store.put("new", late);
  rename(store, "old", "new");
  rename(store, "old", "new");
  expect(allOf(store)).toEqual(new Map([["new", late]]));
});

test("where the new one cannot be kept, the old one stays", () => {
  const full = setUp();
  full.store.put("old", early);
  full.storage.room = 0;
  rename(full.store, "old", "new");
  expect(full.storage.getItem("course:q:old")).not.toBeNull();
});

test("records of a file come under the ids of now, those of one question together", () => {
  const records = new Map([
    ["older", early],
    ["now", late],
    ["other", early],
  ]);
  const found = renamed(records, new Map([["older", "now"]]));
  expect([...found.keys()]).toEqual(["now", "other"]);
  expect(found.get("now")?.attempts.map(({ at }) => at)).toEqual([1000, 2000]);
  expect(found.get("now")).toMatchObject({ wording: "late" });
});
