import { afterAll, beforeAll, expect, test } from "vitest";
import { handOver } from "../../../src/course/handed.ts";
import { takeDown } from "../../../src/course/reads.ts";
import { allOf, oneOf, someOf } from "../../../src/site/records.ts";
import { clear } from "../../harness/handed.ts";
import { soundHanded } from "../course/fixture.ts";

const all = soundHanded();
beforeAll(() => handOver(() => all));
afterAll(() => {
  clear("course/handed");
  clear("course/reads");
});

test("who asks for all of a kind has them in the order of their ids, and has read the kind", () => {
  const reads = takeDown();
  expect(allOf("concepts").map(({ id }) => id)).toEqual(["crust", "dough"]);
  expect([...reads]).toEqual(["concepts/"]);
});

test("who asks for one has read that one, and that there is none where there is none", () => {
  const reads = takeDown();
  expect([oneOf("concepts", "dough")?.title, oneOf("concepts", "gone")]).toEqual([
    "Dough",
    undefined,
  ]);
  expect([...reads]).toEqual(["concepts/dough", "concepts/gone"]);
});

test("who asks for some has them in the order asked for, and has read each", () => {
  const reads = takeDown();
  const ids = ["dough-text", "dough-match"];
  expect(someOf("questions", ids).map(({ id }) => id)).toEqual(ids);
  expect([...reads]).toEqual(ids.map((id) => `questions/${id}`));
  expect(() => someOf("questions", ["gone"])).toThrow("no gone among its questions");
});
