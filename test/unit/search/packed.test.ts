/** What a browser fetches of Pagefind, in fewer bytes than Pagefind writes: the same, told otherwise. */
import { createHash } from "node:crypto";
import { gunzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { openCourse } from "../../../src/course/open.ts";
import { decodeCbor, encodeCbor, type Cbor } from "../../../src/search/cbor.ts";
import { bindingOf } from "../../../src/search/index/binding.ts";
import { searchDocuments } from "../../../src/search/index/documents.ts";
import { packed, readMeta } from "../../../src/search/index/packed.ts";
import { withoutPositions } from "../../../src/search/index/positions.ts";
import { signed } from "../../../src/search/index/signed.ts";
import { pagefindFiles, type SearchFiles } from "../../../src/search/index/pagefind.ts";
import { decodeList, encodeList } from "../../../src/search/list.ts";
import { SIGNATURE } from "../../../src/search/pagefind.ts";

const LANGUAGE = "unknown";

/** How deep in a part of the index the places of words stand: part, words, word, pages, page, places. */
const PLACES = 6;

let written: SearchFiles;
beforeAll(async () => {
  const { course } = openCourse("test/courses/coffee");
  if (course === undefined) throw new Error("The fixture course cannot be read.");
  written = await pagefindFiles(searchDocuments(course), LANGUAGE);
});

const metaIn = (files: SearchFiles) =>
  [...files].find(([path]) => path.endsWith(".pf_meta")) ?? ["", new Uint8Array()];

const contentOf = (file: Uint8Array = new Uint8Array()) =>
  gunzipSync(file).subarray(SIGNATURE.length);

/** A part of the index with each place of a word as 0, and each weight as it is. */
function countsIn(file: Uint8Array | undefined): Cbor {
  const count = (value: Cbor, depth: number): Cbor => {
    if (Array.isArray(value)) return value.map((one) => count(one, depth + 1));
    return typeof value === "number" && value >= 0 && depth >= PLACES ? 0 : value;
  };
  return count(decodeCbor(contentOf(file)), 0);
}

test("the list tells all that Pagefind's tells", () => {
  const [, meta] = metaIn(written);
  const { files, list } = packed(written);
  const bytes = files.get(list) ?? new Uint8Array();
  const listed = decodeList(contentOf(bytes));
  const [version, pages, parts, ...rest] = readMeta(meta);
  expect([listed.version, listed.rest]).toEqual([version, rest]);
  expect(listed.pages.map(([, words]) => words)).toEqual(pages.map(([, words]) => words));
  expect(listed.parts.map(([from, to]) => [from, to])).toEqual(
    parts.map(([from, to]) => [from, to]),
  );
  for (const [at, [name]] of listed.pages.entries())
    expect(files.get(`fragment/${name}.pf_fragment`)).toBe(
      written.get(`fragment/${pages[at]?.[0]}.pf_fragment`),
    );
  for (const [at, [, , name]] of listed.parts.entries())
    expect(countsIn(files.get(`index/${name}.pf_index`))).toEqual(
      countsIn(written.get(`index/${parts[at]?.[2]}.pf_index`)),
    );
});

test.each([
  ["few", 4, 5],
  ["many", 6, 40_000],
])("a list holds %s pages of any length, and words of any letters", (_, digits, length) => {
  const lengths = [0, 255, 256, 65_536, 16_777_215];
  const list = {
    version: "1",
    pages: Array.from({ length }, (_, at): [string, number] => [
      at.toString(16).padStart(digits, "0"),
      lengths[at % lengths.length] ?? 0,
    ]),
    parts: [
      ["a", "été\n", "0a0b0c"],
      ["été", "𝔸", "ffffff"],
    ] as [string, string, string][],
    rest: [[["kind", "x"]], [], ["title"]],
  };
  expect(decodeList(encodeList(list))).toEqual(list);
});

test("a page costs less than three and a half bytes of the list", () => {
  const sum = (at: number) => createHash("sha256").update(String(at)).digest();
  const pages = Array.from({ length: 5000 }, (_, at): [string, number] => [
    sum(at).toString("hex", 0, 2),
    50 + (sum(-at).readUInt16BE() % 600),
  ]);
  const { length } = signed(encodeList({ version: "1", pages, parts: [], rest: [] }));
  expect(length / pages.length).toBeLessThan(3.5);
});

test("files of the same bytes have names of their own", () => {
  const [path, meta] = metaIn(written);
  const [version, pages, parts, ...rest] = readMeta(meta);
  const [[first] = [""], [second] = [""]] = pages;
  const words = pages[0]?.[1] ?? 0;
  const alike = pages.map(([id, length]) => [id, id === second ? words : length, ""]);
  const same = new Map(written);
  same.set(`fragment/${second}.pf_fragment`, written.get(`fragment/${first}.pf_fragment`)!);
  same.set(path, signed(encodeCbor([version, alike, parts, ...rest])));
  const { files, list } = packed(same);
  const names = decodeList(contentOf(files.get(list))).pages.map(([name]) => name);
  expect(new Set(names).size).toBe(pages.length);
});

test("another list than Pagefind 1.6 writes is refused", () => {
  for (const other of [["2.0"], ["1.6.0", [["a", 1, "group"]], []], ["1.6.0", "pages", []]])
    expect(() => readMeta(signed(encodeCbor(other)))).toThrow();
  // The same value, in a byte more than it needs.
  const longer = [0x83, 0x78, 0x01, 0x31, 0x80, 0x80];
  expect(() => readMeta(signed(new Uint8Array(longer)))).toThrow("otherwise than src/search/cbor");
  expect(() => decodeCbor(new Uint8Array([0xf5]))).toThrow("kind 7");
  expect(() => withoutPositions(signed(encodeCbor([["word"]])), () => 0)).toThrow("otherwise");
});

test("another script than Pagefind's is refused, with where to look", () => {
  expect(() => bindingOf("export const search = () => [];")).toThrow(
    /Pagefind's script has changed.*binding\.ts/s,
  );
});
