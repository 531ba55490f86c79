/** A file that cannot be taken: one clear sentence, nothing run, nothing written half. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { convert } from "../../../src/imports/convert.ts";
import { formatNotices, Notices } from "../../../src/imports/notices.ts";
import { readText, refuseLarge } from "../../../src/imports/read-text.ts";
import { Refusal } from "../../../src/imports/refusal.ts";
import { addToFolder, writeFolder } from "../../../src/imports/write/folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const taken = (text: string) => convert({ text, file: "a.xml", language: "en" }, new Notices());

test.each<[string, () => unknown, RegExp]>([
  ["of 50 MB", () => refuseLarge(50_000_000), /50 MB/],
  ["in UTF-16", () => readText(Uint8Array.from([0xff, 0xfe, 60, 0])), /UTF-16/],
  ["in Latin-1", () => readText(Uint8Array.from([97, 10, 0xe9, 97])), /line 2 is not in UTF-8/],
  ["that is a package", () => readText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), /zip/],
  ["that is empty", () => readText(bytes(" \n")), /empty/],
  ["that is a page", () => taken("<html><body>{</body></html>"), /no question bank/],
  ["that is prose", () => taken("Just words."), /no question of GIFT/],
  ["with other columns", () => taken("name,age,size,look\na,1,2,3"), /names no columns/],
  ["that is cut off", () => taken("<quiz><question type='essay'><name><te"), /ends before/],
  ["that is no XML", () => taken("<quiz><a></b></quiz>"), /XML cannot be read \(line 1/],
  [
    "with entities in entities",
    () => taken('<!DOCTYPE quiz [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><quiz>&c;</quiz>'),
    /document type/,
  ],
  [
    "with entities behind a comment",
    () => taken('<!-- <quiz> --><!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>'),
    /document type/,
  ],
  ["without questions", () => taken("<quiz></quiz>"), /holds no question/],
  [
    "in a strange language",
    () => convert({ text: "", file: "a", language: "xx" }, new Notices()),
    /no language "xx"/,
  ],
])("a file %s", (_name, take, sentence) => {
  expect(take).toThrow(Refusal);
  expect(take).toThrow(sentence);
});

test("texts that stand deep in one another come out as words", () => {
  const deep = "<div><b><i>".repeat(20_000);
  const { files } = convert(
    { text: `id,prompt,answer1,right1,answer2\na,"${deep}word",b,1,c`, file: "a.csv" },
    new Notices(),
  );
  expect([...files.values()].join("")).toContain("word");
});

test("what a file says cannot steer a terminal", () => {
  const notice = { line: 1, name: "a\u001b[2J\nb", what: "c\u202ed", advice: "e" };
  expect(formatNotices([notice], "f")).toBe("f:1 (a [2J b)\n  c d\n  e");
});

const room = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => rmSync(room, { recursive: true }));

test("a folder is written whole, and nothing over what is there", () => {
  const folder = join(room, "course");
  const files = new Map([["a/b.txt", "b"]]);
  writeFolder(files, folder);
  expect(() => writeFolder(new Map([["a/b.txt", "c"]]), folder)).toThrow(/is there already/);
  expect(readFileSync(join(folder, "a/b.txt"), "utf8")).toBe("b");
  // One of two is there: the other is taken back.
  expect(() =>
    addToFolder(
      new Map([
        ["new.txt", "1"],
        ["a/b.txt", "c"],
      ]),
      folder,
    ),
  ).toThrow(/EEXIST/);
  expect(readdirSync(folder)).toEqual(["a"]);
  addToFolder(new Map([["a/c.txt", "c"]]), folder);
  expect(readdirSync(join(folder, "a"))).toEqual(["b.txt", "c.txt"]);
  mkdirSync(join(room, "empty"));
  writeFolder(files, join(room, "empty"));
  writeFileSync(join(room, "file"), "");
  expect(() => writeFolder(files, join(room, "file"))).toThrow(Refusal);
  expect(readdirSync(room).sort()).toEqual(["course", "empty", "file"]);
});
