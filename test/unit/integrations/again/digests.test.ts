import { expect, test } from "vitest";
import type { Handed } from "../../../../src/course/handed.ts";
import type { MediaFile } from "../../../../src/course/media.ts";
import type { MovedRecord } from "../../../../src/course/records/moved.ts";
import { digestsOf, frameOf, sumsOfTexts } from "../../../../src/integrations/again/digests.ts";
import { soundHanded } from "../../course/fixture.ts";

const before = soundHanded();

/** The names of what has another sum in a course than in the sound one, or is in one of them alone. */
function changed(now: Handed): string[] {
  const [one, other] = [digestsOf(before), digestsOf(now)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

test("a course that is read anew has the same sums", () => {
  expect(changed(soundHanded())).toEqual([]);
});

test("there is a sum for all that pages can read: records, all of a kind, and texts", () => {
  const names = [...digestsOf(before).keys()];
  const kinds = Object.entries(before.records);
  expect(names).toEqual(expect.arrayContaining(kinds.map(([kind]) => `${kind}/`)));
  expect(names).toEqual(
    expect.arrayContaining(["concepts/dough", "sources/baker", "texts/modules/baking.mdx"]),
  );
  const records = kinds.reduce((sum, [, { size }]) => sum + size, 0);
  expect(names).toHaveLength(records + kinds.length + before.texts.size);
});

test("other words in the text of a concept change its text, and nothing else", () => {
  expect(changed(soundHanded({ "makes it stretch": "makes it strong" }))).toEqual([
    "texts/concepts/dough.mdx",
  ]);
});

test("other feedback changes its question, and what reads all questions", () => {
  expect(changed(soundHanded({ "It only lifts.": "It lifts." }))).toEqual([
    "questions/",
    "questions/dough-single",
  ]);
});

test("another title changes all that says it, and no question or source that does not", () => {
  const names = changed(soundHanded({ "title: Crust": "title: Bark" }));
  expect(names).toEqual(
    expect.arrayContaining(["concepts/", "concepts/crust", "concepts/dough", "modules/baking"]),
  );
  expect(names).not.toContain("questions/dough-single");
  expect(names).not.toContain("sources/museum");
});

test("what is new or gone is changed, and so is what reads all of its kind", () => {
  const questions = new Map(before.records.questions);
  questions.delete("dough-text");
  const records = { ...before.records, questions };
  expect(changed({ ...before, records })).toEqual(["questions/", "questions/dough-text"]);
});

test("another order changes what reads all of a kind", () => {
  const concepts = new Map([...before.records.concepts].reverse());
  expect(changed({ ...before, records: { ...before.records, concepts } })).toEqual(["concepts/"]);
});

const MOVED: MovedRecord = {
  ...{ type: "concept", id: "loaf", address: "/concepts/dough/", title: "Dough" },
  question: undefined,
};
const MEDIA: MediaFile = {
  ...{ path: "files/a.txt", file: "a.txt", source: "a.txt", bytes: 1, hash: "1" },
};

test("what concerns a whole site is another with other settings, moved addresses, files or folder", () => {
  const frames = [
    frameOf(before, "course"),
    frameOf(before, "other"),
    frameOf({ ...before, settings: { ...before.settings, title: "Loaf" } }, "course"),
    frameOf({ ...before, moved: [MOVED] }, "course"),
    frameOf({ ...before, media: [MEDIA] }, "course"),
    frameOf({ ...before, media: [{ ...MEDIA, hash: "2" }] }, "course"),
  ];
  expect(new Set(frames).size).toBe(frames.length);
});

test("what concerns a whole site is the same whatever records and texts say", () => {
  const now = soundHanded({ "makes it stretch": "makes it strong", "title: Crust": "title: Bark" });
  expect(frameOf(now, "course")).toBe(frameOf(before, "course"));
});

test("the code of texts has another sum where a page says something else, is gone or stands in another place", () => {
  const text = (...paths: string[]) => new Map([["a.mdx", { paths, mdx: () => "" }]]);
  const says = (one: string) =>
    new Map([
      ["texts/one", one],
      ["texts/two", "2"],
    ]);
  const sums = [
    sumsOfTexts(text("one", "two"), says("1")),
    sumsOfTexts(text("one", "two"), says("changed")),
    sumsOfTexts(text("one"), says("1")),
    sumsOfTexts(text("two", "one"), says("1")),
  ].map((all) => all.get("a.mdx"));
  expect(new Set(sums).size).toBe(4);
  expect(sumsOfTexts(text("one", "two"), says("1")).get("a.mdx")).toBe(sums[0]);
});
