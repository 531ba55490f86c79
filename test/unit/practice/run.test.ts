import fc from "fast-check";
import { expect, test } from "vitest";
import {
  newRun,
  nextOpen,
  parseRun,
  runText,
  united,
  type Run,
} from "../../../src/islands/practice/run.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const run: Run = {
  ...newRun(["a", "b", "c"], false),
  begun: 5,
  given: new Map([["b", { at: 7, score: 0.5, values: ["1", "0"] }]]),
  place: 2,
};

test("a run is read as it was written", () => {
  expect(parseRun(runText(run, 0), 13 * DAY)).toEqual(run);
});

test("it lasts two weeks, and half a day once its result was seen; a clock that was ahead ends none", () => {
  expect(parseRun(runText(run, 0), 14 * DAY)).toBeUndefined();
  const seen = runText({ ...run, finished: true }, 0);
  expect(parseRun(seen, 11 * HOUR)).toMatchObject({ finished: true });
  expect(parseRun(seen, 13 * HOUR)).toBeUndefined();
  expect(parseRun(runText(run, 400 * DAY), 0)).toEqual(run);
});

test.each([
  undefined,
  null,
  "",
  "{",
  "null",
  "7",
  "[]",
  "{}",
  '{"begun":1,"at":0,"ids":[1],"answers":[]}',
  '{"begun":1,"at":"0","ids":[],"answers":[]}',
  '{"at":0,"ids":[],"answers":[]}',
  '{"begun":1e300,"at":0,"ids":[],"answers":[]}',
])("%s is not a run", (text) => {
  expect(parseRun(text, 0)).toBeUndefined();
});

test("answers that cannot be read are left out", () => {
  const answers = '[["a"],null,["a",1,1,[2]],["a",1,7,["2"]],["a",-1,1,["2"]],["a",3,1,["2"]]]';
  const text = `{"begun":1,"at":0,"ids":["a"],"answers":${answers},"place":-3}`;
  expect(parseRun(text, 0)).toEqual({
    ...newRun(["a"]),
    begun: 1,
    given: new Map([["a", { at: 3, score: 1, values: ["2"] }]]),
  });
});

test("what comes next is what is not answered, from here and then from the start", () => {
  expect(nextOpen(run, 0)).toBe(0);
  expect(nextOpen(run, 1)).toBe(2);
  expect(nextOpen({ ...run, given: new Map([...run.given, ["c", run.given.get("b")!]]) }, 1)).toBe(
    0,
  );
  expect(nextOpen({ ...run, ids: ["b"] }, 0)).toBe(-1);
});

test("of two pages with one run no answer is lost, and the first to each question counts", () => {
  const answers = fc.dictionary(
    fc.constantFrom("a", "b", "c"),
    fc.record({
      at: fc.nat(9),
      score: fc.constantFrom(0, 0.5, 1),
      values: fc.constant<string[]>([]),
    }),
  );
  fc.assert(
    fc.property(answers, answers, (here, there) => {
      const page = (given: typeof here) => ({ ...run, given: new Map(Object.entries(given)) });
      const { given } = united(page(here), page(there));
      expect([...given.keys()].sort()).toEqual(
        [...new Set([...Object.keys(here), ...Object.keys(there)])].sort(),
      );
      for (const [id, { at }] of given)
        expect(at).toBe(Math.min(here[id]?.at ?? 10, there[id]?.at ?? 10));
    }),
  );
});

test.each(["1e999", '{"toString":1}', "[9]", "null"])(
  "what is no place, %s, is the first",
  (place) => {
    const text = runText(newRun(["a", "b"]), 1).replace('"place":0', `"place":${place}`);
    expect(parseRun(text, 1)?.place).toBe(0);
  },
);
