import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../../src/course/suggest.ts";

const names = ["dough", "crust", "bread-knife"];

test.each([
  ["dogh", "dough", "a letter is missing"],
  ["doughh", "dough", "a letter is double"],
  ["doufh", "dough", "a letter is wrong"],
  ["duogh", "dough", "two letters changed places"],
  ["Crust", "crust", "a capital"],
  ["bread-knive", "bread-knife", "a long name"],
  ["breadknife", "bread-knife", "a hyphen is missing"],
])("%s suggests %s: %s", (word, meant) => {
  expect(nearest(word, names)).toBe(meant);
});

test.each(["rusk", "d", "", "knife", "sandwich"])("“%s” suggests nothing", (word) => {
  expect(nearest(word, names)).toBeUndefined();
});

test("of two the nearer one is suggested", () => {
  expect(nearest("brooding", ["breeding", "brooking"])).toBe("brooking");
});

test("without a suggestion there is other advice", () => {
  expect(didYouMean("dogh", names, "Write it.")).toBe('Did you mean "dough"?');
  expect(didYouMean("rusk", names, "Write it.")).toBe("Write it.");
});

test("a name that exists is nearest to itself", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 }), (list) => {
      for (const name of list) expect(nearest(name, list)).toBe(name);
    }),
  );
});
