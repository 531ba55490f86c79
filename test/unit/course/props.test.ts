import { afterEach, expect, test } from "vitest";
import { handOver, type Handed } from "../../../src/course/handed.ts";
import { lineOf } from "../../../src/course/props.ts";
import { takeDown } from "../../../src/course/reads.ts";
import { clear } from "../../harness/handed.ts";
import { soundHanded } from "./fixture.ts";

afterEach(() => {
  clear("course/handed");
  clear("course/reads");
});

/** Hands a course over, and returns a record of each kind that there is. */
function given(all: Handed = soundHanded()) {
  handOver(() => all);
  const { concepts, questions } = all.records;
  return { dough: concepts.get("dough")!, ids: questions.get("dough-single")!, all };
}

test("records go by their names, alone and in lists, and are read by them", () => {
  const { dough, ids } = given();
  const reads = takeDown();
  expect(lineOf({ concept: dough, about: [ids, dough] })).toBe(
    "concept=concepts/dough&about=[questions/dough-single,concepts/dough]",
  );
  expect([...reads]).toEqual(["concepts/dough", "questions/dough-single"]);
});

test("what only looks like a record has no name, and is no record that is read", () => {
  const { dough } = given();
  const reads = takeDown();
  const lines = [{ ...dough }, [{ ...dough }], { concept: dough }].map((a) => lineOf({ a }));
  expect(lines.filter((line) => line.includes("concepts/"))).toEqual([]);
  expect([...reads]).toEqual([]);
});

test("other values make another line, in whatever they stand", () => {
  const { dough, ids } = given();
  const values = [
    ...[undefined, null, true, false, 0, 1, "1", "", "dough", "concepts/dough"],
    ...[[], [1], [2], ["1"], [[1]], { a: 1 }, { a: 2 }, { b: 1 }],
    ...[dough, [dough], [dough, ids], [ids, dough], [dough, 1]],
    ...[new Map([["a", 1]]), new Map([["a", 2]]), new Map([["b", 1]])],
    ...[new Set([3]), new Set([3, 4]), new Set([4, 3])],
    ...[{ in: new Map([["a", 1]]) }, { in: new Map([["a", 2]]) }, { in: new Map() }],
    ...[new Map([["a", new Set([1])]]), new Map([["a", new Set([2])]])],
  ];
  const lines = values.map((value) => lineOf({ value }));
  expect(new Set(lines).size).toBe(values.length);
  expect(lineOf({ a: 1, b: 2 })).not.toBe(lineOf({ a: 2, b: 1 }));
});

test("what is the same makes the same line, however often the course is read", () => {
  const lines = [1, 2].map(() => {
    const { dough, ids, all } = given();
    const plain = { ids: new Map([["dough", new Set([1, 2])]]), settings: all.settings };
    const line = lineOf({ plain, dough, list: [dough, ids] });
    expect(lineOf({ plain, dough, list: [dough, ids] })).toBe(line);
    return line;
  });
  expect(lines[0]).toBe(lines[1]);
});

test("a record that changed keeps its name: its own sum tells that it did", () => {
  const before = lineOf({ dough: given().dough });
  const { dough } = given(soundHanded({ "Dough is flour": "Dough was flour" }));
  expect(dough.definition).toContain("was flour");
  expect(lineOf({ dough })).toBe(before);
});
