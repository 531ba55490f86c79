import { expect, test } from "vitest";
import { withParameter } from "../../../src/islands/practice/parameter.ts";

test("sets, replaces and removes one parameter and leaves the others as they were written", () => {
  expect(withParameter("", "zaad", "42")).toBe("?zaad=42");
  expect(withParameter("?vragen=a,b", "zaad", "42")).toBe("?vragen=a,b&zaad=42");
  expect(withParameter("?zaad=1&vragen=a,b", "zaad", "a b")).toBe("?vragen=a,b&zaad=a%20b");
  expect(withParameter("?vragen=a,b&zaad=1", "zaad")).toBe("?vragen=a,b");
  expect(withParameter("?zaad=1", "zaad")).toBe("");
});

test("what is set is what is read, however the name stood there, and half a sign throws nothing", () => {
  expect(withParameter("?%7Aaad=1&a=b", "zaad", "2")).toBe("?a=b&zaad=2");
  expect(withParameter("?%7Aaad=1", "zaad")).toBe("");
  expect(withParameter("", "zaad", "a\ud83d")).toBe("?zaad=a%EF%BF%BD");
});
