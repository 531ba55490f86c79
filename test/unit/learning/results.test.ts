import fc from "fast-check";
import { expect, test } from "vitest";
import {
  best,
  KEPT_RESULTS,
  latest,
  mergeResults,
  parseResults,
  type TestResult,
} from "../../../src/learning/results.ts";

const result: fc.Arbitrary<TestResult> = fc
  .record({ at: fc.nat(9), right: fc.nat(4), more: fc.nat(3) })
  .map(({ at, right, more }) => ({ at, right, total: right + more + 1 }));
const results = fc.array(result, { maxLength: 9 });

test("results are merged as a union, whatever the order in which they come", () => {
  fc.assert(
    fc.property(results, results, results, (a, b, c) => {
      const merged = mergeResults(a, mergeResults(b, c));
      expect(mergeResults(mergeResults(c, a), b)).toEqual(merged);
      expect(mergeResults(merged, b)).toEqual(merged);
      expect(merged).toEqual(expect.arrayContaining([...a, ...b, ...c]));
      expect(parseResults(JSON.stringify(merged))).toEqual(merged);
    }),
  );
});

test("the best is the largest part, the latest the last", () => {
  const all = [
    { at: 1, right: 3, total: 4 },
    { at: 2, right: 9, total: 12 },
    { at: 3, right: 1, total: 8 },
  ];
  expect([best(all), latest(all)]).toEqual([all[0], all[2]]);
  expect([best([]), latest([])]).toEqual([undefined, undefined]);
});

test("of many results the newest are kept, and the best", () => {
  const many = Array.from({ length: 80 }, (_, at) => ({ at, right: at === 3 ? 5 : 1, total: 5 }));
  const kept = mergeResults(many, []);
  expect(kept).toHaveLength(KEPT_RESULTS);
  expect([best(kept)?.at, latest(kept)?.at]).toEqual([3, 79]);
});

test.each([
  ["nothing", ""],
  ["no list", "{}"],
  ["more right than there are", '[{"at":1,"right":3,"total":2}]'],
  ["no questions", '[{"at":1,"right":0,"total":0}]'],
  ["half a question", '[{"at":1,"right":0.5,"total":2}]'],
  ["a moment off the calendar", '[{"at":9e15,"right":1,"total":2}]'],
  ["nothing in a list", "[null]"],
])("refused: %s", (_name, text) => {
  expect(parseResults(text)).toBeUndefined();
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.json(), (text) => void parseResults(text)));
});
