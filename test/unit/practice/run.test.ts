import { expect, test } from "vitest";
import { newRun, parseRun, runText } from "../../../src/islands/practice/run.ts";

const HOUR = 3_600_000;
const run = {
  ...newRun(["a", "b", "c"]),
  scores: new Map([["b", 0.5]]),
  values: new Map([["b", ["1", "0"]]]),
  place: 2,
};

test("a run is read as it was written", () => {
  expect(parseRun(runText(run, 0), 11 * HOUR)).toEqual(run);
});

test("a run of yesterday has ended", () => {
  expect(parseRun(runText(run, 0), 13 * HOUR)).toBeUndefined();
});

test.each([undefined, null, "", "{", "null", "7", "[]", "{}", '{"at":0,"ids":[1],"answers":[]}'])(
  "%s is not a run",
  (text) => {
    expect(parseRun(text, 0)).toBeUndefined();
  },
);

test("answers that cannot be read are left out", () => {
  const text = '{"at":0,"ids":["a"],"answers":[["a"],null,["a",1,[2]],["a",1,["2"]]],"place":-3}';
  expect(parseRun(text, 0)).toEqual({
    ...newRun(["a"]),
    scores: new Map([["a", 1]]),
    values: new Map([["a", ["2"]]]),
  });
});
