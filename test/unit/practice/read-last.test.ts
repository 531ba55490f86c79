import { expect, test } from "vitest";
import { readLast, readRecent } from "../../../src/islands/read-last.ts";

const origin = "https://example.org";

test.each([
  ["/begrippen/klant/ Klant", "/", "/begrippen/klant/"],
  ["/~jan/x/begrippen/klant/ Klant", "/~jan/x", "/~jan/x/begrippen/klant/"],
  ["/b%C3%A9/klant/ Klant", "/", "/b%C3%A9/klant/"],
])("leads to a page of this site: %s", (text, base, path) => {
  expect(readLast(text, origin, base)).toEqual({ path, title: "Klant" });
});

test.each([
  null,
  "",
  "{}",
  "/begrippen/klant/",
  "//elsewhere.example/ x",
  "/\\elsewhere.example/ x",
  "javascript:alert(1) x",
  "https://elsewhere.example/ x",
])("leads nowhere else: %s", (text) => {
  expect(readLast(text, origin)).toBeUndefined();
});

test("not to another site on the same origin", () => {
  expect(readLast("/other/ x", origin, "/course/")).toBeUndefined();
  expect(readLast("/course/../other/ x", origin, "/course/")).toBeUndefined();
});

test("reads each line, and a concept once; what is kept as one line is the first", () => {
  const lines = "/a/ A\n//elsewhere.example/ x\n\n/b/ B\n/a/ Old title";
  const [a, b] = [
    { path: "/a/", title: "A" },
    { path: "/b/", title: "B" },
  ];
  expect(readRecent(lines, origin)).toEqual([a, b]);
  expect(readLast(lines, origin)).toEqual(a);
  expect(readRecent("/a/ A", origin)).toEqual([a]);
  expect(readRecent(null, origin)).toEqual([]);
});
