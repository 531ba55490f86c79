import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_TEXT, parseProgressFile, printProgressFile } from "../../../src/learning/file.ts";
import { withAttempt } from "../../../src/learning/progress.ts";
import { records as someRecords } from "./arbitraries.ts";

const now = Date.UTC(2026, 10, 23, 9, 30);
const one = withAttempt(undefined, { at: now, score: 1, sure: "sure" }, "w", ["1"]);

test("a progress file is readable JSON, questions by id", () => {
  const fixed = { ...one, due: 1_700_000_000_000 };
  const text = printProgressFile(
    new Map([
      ["b", fixed],
      ["a", fixed],
    ]),
    "course",
    now,
  );
  expect(text).toMatchInlineSnapshot(`
    "{
      "format": "klantwijzer-progress",
      "version": 1,
      "course": "course",
      "exported": "2026-11-23T09:30:00.000Z",
      "questions": {
        "a": {
          "v": 1,
          "wording": "w",
          "attempts": [
            {
              "at": 1795426200000,
              "score": 1,
              "sure": "sure",
              "first": [
                "w",
                "1"
              ]
            }
          ],
          "due": 1700000000000,
          "answer": [
            "1"
          ]
        },
        "b": {
          "v": 1,
          "wording": "w",
          "attempts": [
            {
              "at": 1795426200000,
              "score": 1,
              "sure": "sure",
              "first": [
                "w",
                "1"
              ]
            }
          ],
          "due": 1700000000000,
          "answer": [
            "1"
          ]
        }
      }
    }
    "
  `);
});

test("what is printed is read", () => {
  fc.assert(
    fc.property(someRecords, (questions) => {
      const text = printProgressFile(questions, "course", now);
      expect(parseProgressFile(text, "course")).toEqual({
        ok: true,
        questions,
        tests: new Map(),
        skipped: [],
      });
    }),
  );
});

const file = { format: "klantwijzer-progress", version: 1, course: "course", questions: {} };

describe("refused", () => {
  test.each([
    ["what is no JSON", "klantwijzer", "not-json"],
    ["nothing", "", "not-json"],
    ["JSON that is nothing", "null", "not-progress"],
    ["a list", "[]", "not-progress"],
    ["another file", { ...file, format: "other" }, "not-progress"],
    ["no questions", { ...file, questions: undefined }, "not-progress"],
    ["questions in a list", { ...file, questions: [] }, "not-progress"],
    ["no version", { ...file, version: undefined }, "not-progress"],
    ["a version as text", { ...file, version: "1" }, "not-progress"],
    ["a version before the first", { ...file, version: 0 }, "not-progress"],
    ["a newer version, whatever it holds", { ...file, version: 2, questions: 1 }, "newer"],
    ["another course", { ...file, course: "other" }, "other-course"],
    ["deep brackets", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "not-progress"],
    ["too much", " ".repeat(MOST_TEXT + 1), "too-large"],
  ])("%s", (_name, content, error) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    expect(parseProgressFile(text, "course")).toEqual({ ok: false, error });
  });
});

test("what cannot be read is skipped and named; the rest is read", () => {
  const record = JSON.stringify(one);
  const text = JSON.stringify(file).replace(
    '"questions":{}',
    `"questions":{"good":${record},"bad":{"v":1},"newer":{"v":2},"__proto__":${record},"no id":${record},"constructor":${record}},"tests":{"good":[{"at":5,"right":1,"total":2}],"bad":[{"at":5,"right":3,"total":2}]}`,
  );
  expect(parseProgressFile(text, "course")).toEqual({
    ok: true,
    questions: new Map([
      ["good", one],
      ["constructor", one],
    ]),
    tests: new Map([["good", [{ at: 5, right: 1, total: 2 }]]]),
    skipped: [
      { id: "bad", why: "record" },
      { id: "newer", why: "record" },
      { id: "__proto__", why: "id" },
      { id: "no id", why: "id" },
      { id: "bad", why: "record" },
    ],
  });
  expect({}).not.toHaveProperty("attempts");
});

test("an id of millions of letters is none", () => {
  const id = "a-".repeat(2_400_000) + "a";
  const text = JSON.stringify({ ...file, questions: { [id]: one } });
  expect(parseProgressFile(text, "course")).toMatchObject({ ok: true, skipped: [{ why: "id" }] });
});

test("no text makes it throw", () => {
  const almost = fc.record({
    format: fc.constant("klantwijzer-progress"),
    version: fc.oneof(fc.constant(1), fc.jsonValue()),
    course: fc.constant("course"),
    questions: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
  });
  fc.assert(fc.property(fc.string(), (text) => void parseProgressFile(text, "course")));
  fc.assert(fc.property(fc.json(), (text) => void parseProgressFile(text, "course")));
  fc.assert(fc.property(almost, (json) => void parseProgressFile(JSON.stringify(json), "course")));
});
