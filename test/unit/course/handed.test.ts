import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { LiveCourse } from "../../../src/course/live.ts";
import { BROKEN, soundHanded } from "./fixture.ts";

/** All courses of this folder that can be built. */
const courses = [...readdirSync("test/courses").map((name) => `test/courses/${name}`), "content"]
  .filter((folder) => folder !== BROKEN && existsSync(folder))
  .sort();

function handedOfFolder(folder: string) {
  const live = new LiveCourse(folder);
  live.refresh();
  return live.handed("/");
}

/** Where something stands that JSON has no word for, besides what is undefined and what is a list in all but its kind. */
function strange(value: unknown, at: string): string[] {
  if (value === null || ["undefined", "string", "boolean"].includes(typeof value)) return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${at}: ${value}`];
  if (typeof value !== "object") return [`${at}: ${typeof value}`];
  if (value instanceof Map || value instanceof Set)
    return [...(value as Iterable<unknown>)].flatMap((one, place) =>
      strange(one, `${at}(${place})`),
    );
  const kind: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || kind === Object.prototype || kind === null;
  if (!isPlain || Object.getOwnPropertySymbols(value).length > 0 || "toJSON" in value)
    return [`${at}: ${value.constructor.name}`];
  return Object.entries(value).flatMap(([name, one]) => strange(one, `${at}.${name}`));
}

test("records come in the order of their ids, whatever the order of the course", () => {
  const { records } = soundHanded();
  expect([...records.concepts.keys()]).toEqual(["crust", "dough"]);
  expect([...records.sources.keys()]).toEqual(["baker", "chemist", "museum"]);
  const ids = [...records.questions.keys()];
  expect(ids).toEqual(ids.toSorted((one, other) => one.localeCompare(other)));
  expect(records.modules.get("baking")?.concepts.map(({ id }) => id)).toEqual(["dough", "crust"]);
});

test("a figure goes by its name", () => {
  const { figures } = handedOfFolder("test/courses/coffee").records;
  expect([...figures].map(([id, { name }]) => [id, name])).toEqual([
    ["order-of-taste", "order-of-taste"],
  ]);
});

test("what is no plain value is found, wherever it stands", () => {
  const values = [() => 1, new Date(0), /a/, NaN, 1n, Symbol("a"), new URL("http://a")];
  for (const value of values) {
    for (const holder of [
      value,
      [value],
      { a: [value] },
      new Map([["a", value]]),
      new Set([value]),
    ])
      expect(strange(holder, "it")).toHaveLength(1);
  }
  expect(
    strange({ a: [undefined, null, new Map([["a", new Set([1, "b", true])]])] }, "it"),
  ).toEqual([]);
});

test.each(courses)("all that pages are handed of %s is plain: a sum sees all of it", (folder) => {
  const all = handedOfFolder(folder);
  expect(all.records.concepts.size).toBeGreaterThan(0);
  expect(strange(all, "handed")).toEqual([]);
});
