import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { replaceAll } from "../../../src/integrations/files.ts";

const root = mkdtempSync(join(tmpdir(), "files-"));
const folder = join(root, "site", "found");
const LONG_AGO = new Date("2001-01-01");

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** Makes files with these words the only ones in the folder. */
const replace = (files: Record<string, string>) =>
  replaceAll(
    folder,
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  );

/** The files in the folder, with what they hold. */
const found = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]),
  );

test("a folder that is not there is made, with those in it", () => {
  replace({ "a.json": "1", "words/b/c.json": "2" });
  expect(found()).toEqual({ "a.json": "1", [join("words", "b", "c.json")]: "2" });
});

test("what differs is written, what is as it should be is left alone, and all else is deleted", () => {
  mkdirSync(join(folder, "old"), { recursive: true });
  const before = { same: "same", longer: "1", "of-one-length": "1", "old/gone": "3", gone: "4" };
  for (const [path, text] of Object.entries(before)) {
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), LONG_AGO, LONG_AGO);
  }
  const now = { same: "same", longer: "12", "of-one-length": "2", new: "5" };
  replace(now);
  expect(found()).toEqual(now);
  const untouched = Object.keys(now).filter(
    (path) => statSync(join(folder, path)).mtimeMs === LONG_AGO.getTime(),
  );
  expect(untouched).toEqual(["same"]);
});

test("no files leave an empty folder", () => {
  replace({ a: "1" });
  replace({});
  expect(found()).toEqual({});
});
