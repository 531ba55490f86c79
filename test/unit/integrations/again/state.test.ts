import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import {
  isUntouched,
  keep,
  keptIn,
  statsOf,
  type State,
} from "../../../../src/integrations/again/state.ts";

const root = mkdtempSync(join(tmpdir(), "state-"));
const folder = join(root, "kept", "site");
const site = join(root, "site");

beforeEach(() => {
  for (const path of [folder, site]) rmSync(path, { recursive: true, force: true });
  mkdirSync(join(site, "concepts"), { recursive: true });
  for (const path of ["index.html", "concepts/index.html"]) writeFileSync(join(site, path), path);
});
afterAll(() => rmSync(root, { recursive: true }));

const state = (): State => ({
  ...{ fingerprint: "sum", frame: "frame", base: "/kw", entry: "entry.mjs" },
  styles: new Map([["page", { styles: ["a{}"] }]]),
  names: ["concepts/dough", "concepts/"],
  bundled: new Map([["modules/a.mdx", "sum"]]),
  digests: new Map([["concepts/dough", "1"]]),
  files: new Map([["/a", { address: "http://a/", component: "page", reads: [1, 0] }]]),
  asked: new Set(["concepts/"]),
  pages: ["", "concepts/"],
  fixed: { newer: "newer", worker: "worker" },
  written: ["sw.js"],
  sums: new Map([["index.html", "2"]]),
  stats: statsOf(site),
});

test("what is kept is found as it was, and what is kept after it takes its place", () => {
  const before = state();
  keep(folder, before);
  expect(keptIn(folder)).toEqual(before);
  keep(folder, { ...before, base: "/" });
  expect(keptIn(folder)).toEqual({ ...before, base: "/" });
});

test("nothing is kept in a folder that is not there", () => {
  expect(keptIn(folder)).toBeUndefined();
});

test.each(["", "no state at all"])("what cannot be read is not there: %j", (text) => {
  keep(folder, state());
  const [file = ""] = readdirSync(folder);
  writeFileSync(join(folder, file), text);
  expect(keptIn(folder)).toBeUndefined();
});

test("files that nobody touched are as they were, however often one looks", () => {
  const stats = statsOf(site);
  expect([...stats.keys()].sort()).toEqual(
    ["concepts/index.html", "index.html"].map((path) => join(site, path)),
  );
  expect([isUntouched(site, stats), isUntouched(site, stats)]).toEqual([true, true]);
});

test.each<[string, () => void]>([
  ["longer", () => writeFileSync(join(site, "index.html"), "index.html, and more")],
  ["written later", () => utimesSync(join(site, "index.html"), new Date(), new Date("2099-01-01"))],
  ["deleted", () => rmSync(join(site, "concepts/index.html"))],
  ["added", () => writeFileSync(join(site, "concepts/notes.txt"), "")],
  ["deleted with all others", () => rmSync(site, { recursive: true })],
])("a file that was %s is noticed", (_, change) => {
  const stats = statsOf(site);
  change();
  expect(isUntouched(site, stats)).toBe(false);
});

test("another file in the place of one is noticed", () => {
  const stats = statsOf(site);
  rmSync(join(site, "index.html"));
  writeFileSync(join(site, "index.htm"), "index.html");
  expect(isUntouched(site, stats)).toBe(false);
});
