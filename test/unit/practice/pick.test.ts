import { expect, test } from "vitest";
import { pick, pickSpread } from "../../../src/islands/practice/pick.ts";

const module = {
  id: "m",
  title: "M",
  concepts: ["a", "b", "c"].map((id) => ({
    id,
    title: id,
    questions: [1, 2, 3, 4].map((n) => `${id}-${n}`),
  })),
};

test("the same seed picks the same questions, in an order that mixes concepts", () => {
  const picked = pick(module, 6, "42");
  expect(picked).toHaveLength(6);
  expect(new Set(picked).size).toBe(6);
  expect(pick(module, 6, "42")).toEqual(picked);
  expect(pick(module, 12, 1).every((id, i, all) => id[0] !== all[i + 1]?.[0])).toBe(true);
});

test("asks for no more than there is", () => {
  expect(pick(module, 50, 1)).toHaveLength(12);
});

test("a pretest asks about as many concepts as it can, in their order", () => {
  expect(pickSpread(module, 3, "42").map((id) => id[0])).toEqual(["a", "b", "c"]);
  expect(pickSpread(module, 50, 1)).toHaveLength(12);
  expect(pickSpread(module, 7, 1)).toEqual(pickSpread(module, 7, 1));
});
