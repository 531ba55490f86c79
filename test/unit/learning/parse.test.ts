import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProgress, readProgress } from "../../../src/learning/parse.ts";
import { progress } from "./arbitraries.ts";

test("what was written is read", () => {
  fc.assert(
    fc.property(progress, (record) => {
      expect(parseProgress(JSON.stringify(record))).toEqual(record);
    }),
  );
});

test("fields that are not known do not get in", () => {
  const text =
    '{ "v": 1, "wording": "w", "attempts": [{ "at": 1, "score": 1, "x": 2 }], "__proto__": { "y": 3 } }';
  const record = parseProgress(text);
  expect(JSON.parse(JSON.stringify(record))).toEqual({
    v: 1,
    wording: "w",
    attempts: [{ at: 1, score: 1 }],
  });
  expect(record).not.toHaveProperty("y");
});

const good = { v: 1, wording: "w", attempts: [{ at: 1, score: 1 }] };
test.each([
  ["nothing", null],
  ["a list", []],
  ["a text", "x"],
  ["an empty object", {}],
  ["a newer version", { ...good, v: 2 }],
  ["a version that is no number", { ...good, v: "1" }],
  ["a version between versions", { ...good, v: 0.5 }],
  ["a version before the first", { ...good, v: -1 }],
  ["a version that is a name of lists", { ...good, v: "map" }],
  ["no wording", { ...good, wording: undefined }],
  ["a wording that is no text", { ...good, wording: 1 }],
  ["no attempts", { ...good, attempts: undefined }],
  ["attempts that are a text", { ...good, attempts: "x" }],
  ["an attempt that is nothing", { ...good, attempts: [null] }],
  ["a time before 1970", { ...good, attempts: [{ at: -1, score: 1 }] }],
  ["a time beyond the calendar", { ...good, attempts: [{ at: 8.64e15, score: 1 }] }],
  ["a time as text", { ...good, attempts: [{ at: "1", score: 1 }] }],
  ["a score over 1", { ...good, attempts: [{ at: 1, score: 1.1 }] }],
  ["a first answer of numbers", { ...good, attempts: [{ at: 1, score: 1, first: [0] }] }],
  ["an unknown confidence", { ...good, attempts: [{ at: 1, score: 1, sure: "toString" }] }],
  ["a due date that is a text", { ...good, due: "tomorrow" }],
  ["a due date that is null", { ...good, due: null }],
  ["an answer that is a text", { ...good, answer: "1" }],
  ["an answer that holds a number", { ...good, answer: ["1", 2] }],
  ["no version", { ...good, v: undefined }],
])("%s is not read", (_name, json) => {
  expect(readProgress(json)).toBeUndefined();
  expect(parseProgress(JSON.stringify(json))).toBeUndefined();
});

test("no text makes it throw", () => {
  const almost = fc.record(
    { v: fc.jsonValue(), wording: fc.jsonValue(), attempts: fc.jsonValue(), due: fc.jsonValue() },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(fc.string(), (text) => void parseProgress(text)));
  fc.assert(fc.property(fc.anything(), (json) => void readProgress(json)));
  fc.assert(fc.property(almost, (json) => void parseProgress(JSON.stringify(json))));
  parseProgress("[".repeat(1_000_000));
});
