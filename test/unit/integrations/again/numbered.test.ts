import { expect, test } from "vitest";
import { keptFiles, Numbered } from "../../../../src/integrations/again/numbered.ts";
import type { MadeFile } from "../../../../src/integrations/threads/site.ts";

const made = (path: string, ...reads: string[]): [string, MadeFile] => [
  path,
  { file: path, address: `http://site${path}`, component: "page", reads: new Set(reads) },
];

test("a name has one place, and a new one the place after the last", () => {
  const numbered = new Numbered(["a", "b"]);
  expect(["b", "c", "a", "d", "c"].map(numbered.of)).toEqual([1, 2, 0, 3, 2]);
  expect(numbered.names).toEqual(["a", "b", "c", "d"]);
});

test("what is kept of files says of each what was read for it", () => {
  const numbered = new Numbered();
  const files = new Map([made("/a", "concepts/dough", "concepts/"), made("/b", "concepts/")]);
  const kept = keptFiles(files, numbered);
  expect(kept.get("/a")).toEqual({ address: "http://site/a", component: "page", reads: [0, 1] });
  const read = (path: string) => kept.get(path)?.reads.map((place) => numbered.names[place]);
  expect([read("/a"), read("/b")]).toEqual([["concepts/dough", "concepts/"], ["concepts/"]]);
});

test("what was kept before can be read by the names of later", () => {
  const first = new Numbered();
  const before = keptFiles(new Map([made("/a", "x", "y")]), first);
  const later = new Numbered(first.names);
  keptFiles(new Map([made("/b", "z", "y")]), later);
  expect(before.get("/a")?.reads.map((place) => later.names[place])).toEqual(["x", "y"]);
});
