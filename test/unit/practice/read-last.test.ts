import { expect, test } from "vitest";
import { readLast } from "../../../src/islands/read-last.ts";

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
