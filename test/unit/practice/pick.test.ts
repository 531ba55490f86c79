import { expect, test } from "vitest";
import { pick, pickSpread } from "../../../src/islands/practice/pick.ts";
import { familiesBy } from "../../../src/learning/families.ts";

const all = ["a", "b", "c"].flatMap((concept) =>
  [1, 2, 3, 4].map((n) => ({ id: `${concept}-${n}`, concept })),
);
const none = familiesBy([]);
const twins = familiesBy([
  ["a-1", "b-1", "c-1"],
  ["a-2", "c-4"],
]);

test("the same seed picks the same questions, in an order that mixes concepts", () => {
  const picked = pick(all, none, 6, "42");
  expect(picked).toHaveLength(6);
  expect(new Set(picked).size).toBe(6);
  expect(pick(all, none, 6, "42")).toEqual(picked);
  expect(pick(all, none, 12, 1).every((id, i, row) => id[0] !== row[i + 1]?.[0])).toBe(true);
});

test("asks for no more than there is, and of twins one", () => {
  expect(pick(all, none, 50, 1)).toHaveLength(12);
  for (const choose of [pick, pickSpread]) {
    const picked = choose(all, twins, 50, 1);
    expect(picked).toHaveLength(9);
    expect(picked.filter((id) => id.endsWith("-1"))).toHaveLength(1);
  }
});

test("a pretest asks about as many concepts as it can, in their order", () => {
  expect(pickSpread(all, none, 3, "42").map((id) => id[0])).toEqual(["a", "b", "c"]);
  expect(pickSpread(all, none, 7, 1)).toEqual(pickSpread(all, none, 7, 1));
});
