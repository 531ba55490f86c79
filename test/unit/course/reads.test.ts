import { afterEach, expect, test } from "vitest";
import { note, startOver, takeDown } from "../../../src/course/reads.ts";
import { clear } from "../../harness/handed.ts";

afterEach(() => clear("course/reads"));

test("what is read goes into the list that was begun last, once", () => {
  const first = takeDown();
  note("concepts/dough");
  const second = takeDown();
  for (const read of ["concepts/crust", "questions/", "concepts/crust"]) note(read);
  expect([[...first], [...second]]).toEqual([["concepts/dough"], ["concepts/crust", "questions/"]]);
});

test("what was read for more than one file is in no list", () => {
  const reads = takeDown();
  note("concepts/");
  expect(startOver()).toBe(true);
  note("concepts/dough");
  expect([...reads]).toEqual(["concepts/dough"]);
});

test("where nobody asks what is read, nothing comes of it", () => {
  clear("course/reads");
  note("concepts/dough");
  expect(startOver()).toBe(false);
  expect([...takeDown()]).toEqual([]);
});
