/** The list of all questions: what its address says, what its filters let through, and a set that is put in order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/language/languages.ts";
import {
  LONGEST_SET,
  LONGEST_TEXT,
  readAddress,
  searchOf,
} from "../../../src/islands/question-list/asked.ts";
import { filterBy } from "../../../src/islands/question-list/filter.ts";
import { moved, withAll, withoutAll } from "../../../src/islands/question-list/picked.ts";

const { parameters } = languageOf("nl");
const nothing = { text: "", module: "", goal: "", level: "", kind: "" };
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 30 });

describe("the address of the list", () => {
  test("says what is asked and chosen, and is read as it was written", () => {
    const value = fc.string({ maxLength: 40 }).map((text) => text.trim());
    const asked = fc.record({ text: value, module: value, goal: value, level: value, kind: value });
    fc.assert(
      fc.property(asked, fc.boolean(), ids, (asked, answers, ids) => {
        const address = { ...asked, answers, ids };
        expect(readAddress(searchOf(address))).toEqual(address);
      }),
    );
  });

  test("makes sense of whatever it is, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const read = readAddress(`?${parameters.questions}=${search}`);
        expect(new Set(read.ids).size).toBe(read.ids.length);
      }),
    );
    expect(readAddress(`?${parameters.questions}=a,,b%20a,<b>,B`).ids).toEqual(["a", "b"]);
    expect(readAddress(`?q=${"x".repeat(5000)}`).text).toHaveLength(LONGEST_TEXT);
  });

  test("leaves a set out that no address can carry, and is empty where nothing is asked", () => {
    const many = Array.from({ length: 1000 }, (_, place) => `question-${place}`);
    expect(many.join(",").length).toBeGreaterThan(LONGEST_SET);
    expect(searchOf({ ...nothing, answers: false, ids: many })).toBe("");
    expect(searchOf({ ...nothing, answers: true, ids: ["a", "b"] })).toBe(
      `?${parameters.answers}=1&${parameters.questions}=a,b`,
    );
  });
});

describe("filters", () => {
  const question = {
    module: "m",
    goal: "g",
    level: "apply",
    kind: "single",
    text: "wat is de cafe-klant? klantreis",
  };
  test.each([
    [{}, true],
    [{ text: "  CAFÉ klánt " }, true],
    [{ text: "cafe thee" }, false],
    [{ module: "m", goal: "g", level: "apply", kind: "single" }, true],
    [{ module: "n" }, false],
    [{ goal: "h" }, false],
    [{ level: "judge" }, false],
    [{ kind: "open" }, false],
  ])("%j: %s", (asked, fits) => {
    expect(filterBy({ ...nothing, ...asked })(question)).toBe(fits);
  });
});

describe("a set", () => {
  test("takes questions in once, at its end, and lets them go", () => {
    expect(withAll(["b", "a"], ["a", "c"])).toEqual(["b", "a", "c"]);
    expect(withoutAll(["b", "a", "c"], ["a", "x"])).toEqual(["b", "c"]);
    fc.assert(
      fc.property(ids, ids, (set, more) => {
        const all = withAll(set, more);
        expect(new Set(all).size).toBe(all.length);
        expect(withoutAll(all, more)).toEqual(withoutAll(set, more));
      }),
    );
  });

  test("keeps what it has, whatever is moved", () => {
    expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], "a", 9)).toEqual(["b", "c", "a"]);
    fc.assert(
      fc.property(ids, id, fc.integer({ min: -40, max: 40 }), (set, id, by) => {
        expect(moved(set, id, by).toSorted()).toEqual(set.toSorted());
      }),
    );
  });
});
