import fc from "fast-check";
import { expect, test } from "vitest";
import { mix } from "../../../src/learning/mix.ts";

const itself = (group: string) => group;
const text = (groups: string) => mix([...groups], itself).join("");

test("keeps the order where neighbours differ already", () => {
  expect(text("abcab")).toBe("abcab");
});

test("brings another group forward", () => {
  expect(text("aabbc")).toBe("ababc");
});

test("saves the others where one group is in the majority", () => {
  expect(text("bcaaa")).toBe("abaca");
  expect(text("abcaa")).toBe("abaca");
});

test("puts what contrasts side by side, where that costs nothing", () => {
  const isBeside = (a: string, b: string) => [a, b].sort().join("") === "ad";
  const beside = (groups: string) => mix([...groups], itself, isBeside).join("");
  expect(beside("abcd")).toBe("adbc");
  expect(beside("aabd")).toBe("adab");
  expect(beside("abaad")).toBe("adaba");
});

test("has no more equal neighbours than there have to be", () => {
  const groups = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 });
  fc.assert(
    fc.property(groups, fc.constantFrom("ab", "cd", "aa"), (items, pair) => {
      const mixed = mix(items, itself, (a, b) => pair.includes(a) && pair.includes(b));
      const equal = mixed.filter((group, i) => group === mixed[i - 1]).length;
      const counts = items.map((group) => items.filter((other) => other === group).length);
      const most = Math.max(0, ...counts);
      expect(equal).toBe(Math.max(0, 2 * most - items.length - 1));
      expect([...mixed].sort()).toEqual([...items].sort());
    }),
  );
});
