/** The files of search as they are written and read: what was written comes back, and a piece of it is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeFilter, passing } from "../../../src/search/filter.ts";
import { manifestIn, modulesIn, pageListIn, type Manifest } from "../../../src/search/manifest.ts";
import { numbersAsText, numbersIn } from "../../../src/search/numbers.ts";
import { pageIn } from "../../../src/search/page.ts";
import { decodePostings, encodePostings, type Posting } from "../../../src/search/postings.ts";
import { decodeShard, encodeShard } from "../../../src/search/shard.ts";

/** As a host sends it. */
const sent = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

/** As it comes where the line breaks off after so many bytes. */
const cut = (text: string, at: number) =>
  new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, at));

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const postings: fc.Arbitrary<Posting[]> = fc
  .uniqueArray(
    fc.record({
      page: fc.nat(100_000),
      weight: fc.nat(20_000),
      fields: fc.nat(31),
    }),
    { selector: ({ page }) => page, maxLength: 40 },
  )
  .map((list) => list.toSorted((a, b) => a.page - b.page));

/** What else a host may send in place of a file. */
const OTHERS = ["", "Not found", "<!DOCTYPE html>\n<title>Log in</title>", "{}", "[]", "null"];

test("numbers of any size are a character each", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
      const text = sent(numbersAsText(numbers));
      expect([...text]).toHaveLength(numbers.length);
      expect(numbersIn(text)).toEqual(numbers);
    }),
  );
  expect(() => numbersIn("\n")).toThrow("No number");
});

describe("a part of an index", () => {
  test("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.array(postings, { maxLength: 20 }), (words) => {
        expect(decodePostings(sent(encodePostings(words)), words.length)).toEqual(words);
      }),
    );
  });
  test("that is cut, or something else, is refused", () => {
    fc.assert(
      fc.property(
        fc.array(
          postings.filter((list) => list.length > 0),
          { minLength: 1, maxLength: 20 },
        ),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (words, part) => {
          const text = encodePostings(words);
          const piece = cut(text, Math.floor(part * bytesOf(text)));
          expect(() => decodePostings(piece, words.length)).toThrow();
          expect(() => decodePostings(text, words.length + 1)).toThrow("No part of an index");
        },
      ),
    );
    for (const other of OTHERS) expect(() => decodePostings(other, 5)).toThrow();
  });
});

test("a file of words that is cut, or something else, is refused", () => {
  const word = (word: string) => ({ word, whole: true, named: false, compounds: [], names: [] });
  const entries = ["fiets", "fietsen", "pad"].map(word);
  const files = { pages: [{ name: "0a0b0c", words: 3 }], others: [] };
  const text = encodeShard({ entries, files });
  expect(decodeShard(text, ["pages"])).toEqual({ entries, files });
  for (let at = 0; at < bytesOf(text); at++)
    expect(() => decodeShard(cut(text, at), ["pages"])).toThrow();
  for (const other of OTHERS) expect(() => decodeShard(other, ["pages"])).toThrow();
});

test("what tells of all other files is read or refused", () => {
  const list = { names: "0a0b", words: "#$", filter: "0c0d" };
  const manifest: Manifest = {
    language: "en",
    stop: ["the"],
    shards: [["a", "00"]],
    modules: [["one", "One"]],
    pages: list,
  };
  const large = { ...manifest, modules: "00", others: "01" };
  for (const one of [manifest, large]) expect(manifestIn(JSON.stringify(one))).toEqual(one);
  expect(pageListIn(JSON.stringify(list))).toEqual(list);
  expect(modulesIn('[["one","One"]]')).toEqual(manifest.modules);
  for (const other of [...OTHERS, '{"pages":{}}', JSON.stringify({ ...manifest, stop: [1] })]) {
    expect(() => manifestIn(other)).toThrow();
    expect(() => pageListIn(other)).toThrow();
  }
  expect(() => modulesIn("{}")).toThrow("No list of modules");
});

test("a page is read or refused", () => {
  const page = {
    kind: "concept",
    url: "/concepts/a/",
    title: "A",
    aliases: ["B"],
    lead: "",
    sections: [{ id: "", title: "", text: "c" }],
    words: 3,
  };
  expect(pageIn(JSON.stringify(page))).toEqual(page);
  for (const other of [{ kind: "x" }, { title: 1 }, { aliases: [1] }, { sections: [null] }])
    expect(() => pageIn(JSON.stringify({ ...page, ...other }))).toThrow();
  for (const other of OTHERS) expect(() => pageIn(other)).toThrow();
});

test("a filter passes the pages of what is asked for, and none of what there is not", () => {
  const json = encodeFilter({
    kind: new Map([["concept", [0, 2, 400]]]),
    module: new Map([["one", [2, 3]]]),
  });
  const pages = (filters: Parameters<typeof passing>[1]) =>
    [0, 1, 2, 3, 400].filter(passing(json, filters));
  expect(pages({})).toEqual([0, 1, 2, 3, 400]);
  expect(pages({ kind: "concept" })).toEqual([0, 2, 400]);
  expect(pages({ kind: "concept", module: "one" })).toEqual([2]);
  expect(pages({ module: "toString" })).toEqual([]);
  for (const other of OTHERS) expect(() => passing(other, { kind: "concept" })).toThrow();
});
