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

test("has no more equal neighbours than there have to be", () => {
  const groups = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 });
  fc.assert(
    fc.property(groups, (items) => {
      const mixed = mix(items, itself);
      const equal = mixed.filter((group, i) => group === mixed[i - 1]).length;
      const counts = items.map((group) => items.filter((other) => other === group).length);
      const most = Math.max(0, ...counts);
      expect(equal).toBe(Math.max(0, 2 * most - items.length - 1));
      expect([...mixed].sort()).toEqual([...items].sort());
    }),
  );
});
