import { expect, test } from "vitest";
import { readWish } from "../../../src/islands/practice/wish.ts";

test.each([
  ["", undefined],
  ["?vragen=", undefined],
  ["?module=", undefined],
  ["?module=&aantal=5", { module: undefined, count: 5 }],
  ["?aantal=5&zaad=7", { module: undefined, count: 5, seed: "7" }],
  ["?vragen=a,b", { ids: ["a", "b"] }],
  ["?vragen=a%2Cb,,a&zaad=42", { ids: ["a", "b"], seed: "42" }],
  ["?module=m&vragen=alle", { module: "m", whole: true }],
  ["?vragen=alle", { ids: ["alle"] }],
  ["?vragen=a,b&afdruk=1", { ids: ["a", "b"], paper: true }],
  ["?module=m", { module: "m", count: 10 }],
  ["?module=m&aantal=3&zaad=x", { module: "m", count: 3, seed: "x" }],
  ["?module=m&aantal=-3", { module: "m", count: 10 }],
  ["?module=m&aantal=2.9", { module: "m", count: 2 }],
  ["?module=m&aantal=1e9", { module: "m", count: 100 }],
  ["?module=m&aantal=5&vooraf=1", { module: "m", count: 5, pretest: true }],
  ["?vragen=a&vooraf=ja", { ids: ["a"] }],
  ["?module=m&aantal=NaN&zaad=", { module: "m", count: 10 }],
])("%s", (search, wish) => {
  expect(readWish(search)).toEqual(wish);
});

test("a list without end is cut off", () => {
  const ids = Array.from({ length: 500 }, (_, i) => `q${i}`);
  expect(readWish(`?vragen=${ids.join(",")}`)).toEqual({ ids: ids.slice(0, 100) });
});

test("a name that is longer than any id is cut: it is said where nothing has it", () => {
  const [id, name] = ["a".repeat(100), `${"a".repeat(99)}…`];
  expect(readWish(`?vragen=${id},${id.repeat(20_000)}`)).toEqual({ ids: [id, name] });
  expect(readWish(`?module=${id}b`)).toEqual({ module: name, count: 10 });
});
