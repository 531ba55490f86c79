import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSession, sessionText } from "../../../src/islands/review/session.ts";

const session = { day: 20_783, ids: ["a", "b", "c"], passed: new Set(["b"]) };

test("a session is read as it was written, on its own day", () => {
  expect(parseSession(sessionText(session), 20_783)).toEqual(session);
  expect(parseSession(sessionText(session), 20_784)).toBeUndefined();
});

test.each([
  null,
  "",
  "{",
  "null",
  "[]",
  '{"day":1}',
  '{"day":1,"ids":["<b>"],"passed":[]}',
  '{"day":1,"ids":["a"],"passed":[1]}',
  '{"day":1,"ids":"a","passed":[]}',
])("%s is no session", (text) => {
  expect(parseSession(text, 1)).toBeUndefined();
});

test("what it names twice, or passed without asking it, is left out", () => {
  const text = '{"day":1,"ids":["a","a","b"],"passed":["b","c"]}';
  expect(parseSession(text, 1)).toEqual({ day: 1, ids: ["a", "b"], passed: new Set(["b"]) });
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.json(), (text) => void parseSession(text, 1)));
});
