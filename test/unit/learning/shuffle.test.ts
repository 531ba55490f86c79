import fc from "fast-check";
import { expect, test } from "vitest";
import { shuffle } from "../../../src/learning/shuffle.ts";

const seed = fc.oneof(fc.string(), fc.integer());

test("a shuffle is a permutation", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), seed, (items, start) => {
      const numbers = (list: number[]) => [...list].sort((a, b) => a - b);
      expect(numbers(shuffle(items, start))).toEqual(numbers(items));
    }),
  );
});

test("the same seed gives the same order, as text or as number, and leaves the list alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, start) => {
      const before = [...items];
      expect(shuffle(items, String(start))).toEqual(shuffle(items, start));
      expect(items).toEqual(before);
    }),
  );
});

test("the order of a seed in an address stays what it is", () => {
  expect(shuffle(["a", "b", "c", "d", "e"], 42).join("")).toMatchInlineSnapshot(`"dcaeb"`);
});

test("every item comes first about as often", () => {
  const firsts = [0, 0, 0, 0, 0];
  for (let start = 0; start < 5000; start++) {
    const [first = 0] = shuffle([0, 1, 2, 3, 4], start);
    firsts[first] = (firsts[first] ?? 0) + 1;
  }
  for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
