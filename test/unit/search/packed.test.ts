/** What a browser fetches of Pagefind, in fewer bytes than Pagefind writes: the same, told otherwise. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { openCourse } from "../../../src/course/open.ts";
import { decodeCbor, encodeCbor } from "../../../src/search/cbor.ts";
import { bindingOf } from "../../../src/search/index/binding.ts";
import { searchDocuments } from "../../../src/search/index/documents.ts";
import { packed, readMeta, signed } from "../../../src/search/index/packed.ts";
import { pagefindFiles, wasmFile, type SearchFiles } from "../../../src/search/index/pagefind.ts";
import { RECOMPRESSED, smallest } from "../../../src/search/index/wasm.ts";
import { decodeList, encodeList } from "../../../src/search/list.ts";
import { SIGNATURE } from "../../../src/search/pagefind.ts";

const LANGUAGE = "unknown";

let written: SearchFiles;
beforeAll(async () => {
  const { course } = openCourse("test/courses/coffee");
  if (course === undefined) throw new Error("The fixture course cannot be read.");
  written = await pagefindFiles(searchDocuments(course), LANGUAGE);
});

const metaIn = (files: SearchFiles) =>
  [...files].find(([path]) => path.endsWith(".pf_meta")) ?? ["", new Uint8Array()];

test("the list tells all that Pagefind's tells", () => {
  const [, meta] = metaIn(written);
  const { files, list } = packed(written);
  const bytes = files.get(list) ?? new Uint8Array();
  const listed = decodeList(gunzipSync(bytes).subarray(SIGNATURE.length));
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
    expect(files.get(`index/${name}.pf_index`)).toBe(
      written.get(`index/${parts[at]?.[2]}.pf_index`),
    );
});

test("a list holds pages of any length, and words of any letters", () => {
  const list = {
    version: "1",
    pages: [0, 255, 256, 65_536, 16_777_215].map((words, at): [string, number] => [
      `00000${at}`,
      words,
    ]),
    parts: [
      ["a", "été\n", "0a0b0c"],
      ["été", "𝔸", "ffffff"],
    ] as [string, string, string][],
    rest: [[["kind", "x"]], [], ["title"]],
  };
  expect(decodeList(encodeList(list))).toEqual(list);
});

test("a page costs less than four and a half bytes of the list", () => {
  const sum = (at: number) => createHash("sha256").update(String(at)).digest();
  const pages = Array.from({ length: 5000 }, (_, at): [string, number] => [
    sum(at).toString("hex", 0, 3),
    50 + (sum(-at).readUInt16BE() % 600),
  ]);
  const { length } = signed(encodeList({ version: "1", pages, parts: [], rest: [] }));
  expect(length / pages.length).toBeLessThan(4.5);
});

test("files of the same bytes have names of their own", () => {
  const [path, meta] = metaIn(written);
  const [version, pages, parts, ...rest] = readMeta(meta);
  const [[first] = [""], [second] = [""]] = pages;
  const same = new Map(written);
  same.set(`fragment/${second}.pf_fragment`, written.get(`fragment/${first}.pf_fragment`)!);
  same.set(path, signed(encodeCbor([version, pages, parts, ...rest])));
  const { files, list } = packed(same);
  const names = decodeList(gunzipSync(files.get(list)!).subarray(SIGNATURE.length)).pages.map(
    ([name]) => name,
  );
  expect(new Set(names).size).toBe(pages.length);
});

test("another list than Pagefind 1.6 writes is refused", () => {
  for (const other of [["2.0"], ["1.6.0", [["a", 1, "group"]], []], ["1.6.0", "pages", []]])
    expect(() => readMeta(signed(encodeCbor(other)))).toThrow();
  // The same value, in a byte more than it needs.
  const longer = [0x83, 0x78, 0x01, 0x31, 0x80, 0x80];
  expect(() => readMeta(signed(new Uint8Array(longer)))).toThrow("otherwise than src/search/cbor");
  expect(() => decodeCbor(new Uint8Array([0xf5]))).toThrow("kind 7");
});

test("another script than Pagefind's is refused, with where to look", () => {
  expect(() => bindingOf("export const search = () => [];")).toThrow(
    /Pagefind's script has changed.*binding\.ts/s,
  );
});

test("the WebAssembly that is sent is the package's own, byte for byte", () => {
  const own = written.get(wasmFile(LANGUAGE))!;
  const sent = smallest(own);
  expect(Buffer.compare(gunzipSync(sent), gunzipSync(own))).toBe(0);
  // Else: another version of Pagefind. Run `node test/search/recompress.ts`.
  expect(Buffer.compare(sent, readFileSync(RECOMPRESSED))).toBe(0);
  const other = gzipSync(new Uint8Array([1]));
  expect(smallest(other)).toBe(other);
});
