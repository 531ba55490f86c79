/** What goes out as one file holds what was put into it, wherever it was packed. */
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Archive } from "../../../src/exports/archive.ts";
import { zip } from "../../../src/exports/zip.ts";
import { pack } from "../../../src/site/pack.ts";

const STORED = 0;
const DEFLATED = 8;
const archive: Archive = {
  files: {
    mimetype: new TextEncoder().encode("application/epub+zip"),
    "EPUB/één.xhtml": "één ".repeat(1000),
    "EPUB/image.png": Buffer.from("xxbytes").subarray(2),
    empty: "",
  },
  level: 6,
};

test.each([
  ["in a browser", zip],
  ["in a build", pack],
])("an archive made %s holds its files, in their order and by one clock", (_where, make) => {
  const made = make(archive);
  const files = Object.entries(unzipSync(made)).map(([path, bytes]) => [
    path,
    Buffer.from(bytes).toString(),
  ]);
  const asked = Object.entries(archive.files).map(([path, content]) => [
    path,
    Buffer.from(content).toString(),
  ]);
  expect(files).toEqual(asked);
  expect(made.length).toBeLessThan(1000);
  expect(make(archive)).toEqual(made);
  // A reading system looks for this at its place: the first file, as it is, with nothing between.
  const head = Buffer.from(made.subarray(0, 58));
  expect(head.readUInt16LE(8)).toBe(STORED);
  expect(head.toString("latin1", 30)).toBe("mimetypeapplication/epub+zip");
  // At the hour that a clock shows where the site is built: midnight of the first of January 2000.
  expect([head.readUInt16LE(10), head.readUInt16LE(12)]).toEqual([0, (20 << 9) | (1 << 5) | 1]);
  const second = Buffer.from(made.subarray(58, 68));
  expect([second.readUInt32LE(0), second.readUInt16LE(8)]).toEqual([0x04034b50, DEFLATED]);
});

test("pressed not at all where that is asked for", () => {
  const large = { files: { "a.xml": "<a/>".repeat(1000) }, level: 0 } as const;
  expect(pack(large).length).toBeGreaterThan(4000);
  expect(zip(large).length).toBeGreaterThan(4000);
});

test("one file for each of thousands of questions is packed, and more than the format holds is refused", () => {
  const many = (count: number): Archive => ({
    files: Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.xml`, ""])),
    level: 0,
  });
  expect(Object.keys(unzipSync(pack(many(40_000))))).toHaveLength(40_000);
  expect(() => pack(many(65_536))).toThrow("65536 files");
});
