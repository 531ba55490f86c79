import { describe, expect, test } from "vitest";
import { searching, stopWords as own } from "#language";
import type { SearchDocument } from "../../../src/search/index/documents.ts";
import { Lexicon } from "../../../src/search/query/lexicon.ts";
import { decodeShard, encodeShard, type Entry } from "../../../src/search/shard.ts";
import { understand } from "../../../src/search/query/understand.ts";
import { stopWords } from "../../../src/search/index/stopwords.ts";
import { beginningOf, divide, entriesOf } from "../../../src/search/index/vocabulary.ts";

const page = (title: string, aliases: string[], lead: string): SearchDocument => ({
  kind: "concept",
  url: `/${title}/`,
  title,
  aliases,
  modules: [],
  lead,
  sections: [],
  about: undefined,
});

const documents = [
  page("Fietsenmaker", ["bike mechanic"], "Wie fietsen herstelt, voor leden van een bond."),
  page(
    "Bakfiets",
    ["cargo bike"],
    "Een fiets met een bak. In de stad kan niet elke stadsfiets dat.",
  ),
  page("Fietspad", [], "Het pad waar een fiets rijdt."),
  page("Piramide", ["top tien"], "Wie meet, noemt het ook een pyramid.."),
];
const pages = new Map(documents.map(({ url, title }) => [url, `id-${title}`]));
const entries = entriesOf(documents, { searching, stopWords: own }, pages);

/** A file of words, all of whose pages are in one part. */
const fileOf = (entries: Entry[]) =>
  encodeShard({
    entries,
    files: {
      pages: [{ name: "00", words: entries.filter(({ whole }) => whole).length }],
      others: [],
    },
  });
const pageList = { names: "", words: "", filter: "" };

/** A lexicon in as many files as it takes, which counts what is fetched. */
function lexicon(perFile: number) {
  const files = divide(entries, perFile);
  const fetched: string[] = [];
  const manifest = {
    language: "nl",
    stop: stopWords({ stopWords: own }),
    shards: files.map((file, at): [string, string] => [beginningOf(file), String(at)]),
    modules: [
      ["a", "Fietsen"],
      ["b", "Alles over stuur"],
    ] as [string, string][],
    pages: pageList,
  };
  const read = (file: string) => {
    fetched.push(file);
    return Promise.resolve(fileOf(files[Number(file)] ?? []));
  };
  return { lexicon: new Lexicon(manifest, searching, read), fetched, files };
}

const words = async (query: string, perFile = 1000) =>
  (await understand(query, lexicon(perFile).lexicon)).terms.map(({ variants }) =>
    variants.map(({ word }) => word),
  );

describe("the files of the vocabulary", () => {
  test("give back what was written", () => {
    expect(decodeShard(fileOf(entries), ["pages"]).entries).toEqual(entries);
  });
  test("keep words that begin alike together", () => {
    const beginnings = divide(entries, 2).map(
      (file) => new Set(file.map(({ word }) => word.slice(0, 2))),
    );
    for (const [at, one] of beginnings.entries())
      for (const other of beginnings.slice(at + 1))
        expect([...one].some((start) => other.has(start))).toBe(false);
  });
  test("are fetched once, and only where a word would stand", async () => {
    const { lexicon: divided, fetched, files } = lexicon(2);
    await understand("fietspad", divided);
    await understand("fietspad", divided);
    expect(new Set(fetched).size).toBe(fetched.length);
    expect(fetched.length).toBeLessThan(files.length / 2);
  });
  test("are asked for again after a failure", async () => {
    let failures = 1;
    const manifest = {
      language: "nl",
      stop: [],
      shards: [["", "0"]] as [string, string][],
      modules: [],
      pages: pageList,
    };
    const flaky = new Lexicon(manifest, searching, () =>
      failures-- > 0 ? Promise.reject(new Error("offline")) : Promise.resolve(fileOf(entries)),
    );
    await expect(flaky.entry("fiets")).rejects.toThrow("offline");
    expect((await flaky.entry("fiets"))?.word).toBe("fiets");
  });
  test("mark the words of names, with the page that has the name", () => {
    const entry = entries.find(({ word }) => word === "cargo") as Entry;
    expect(entry).toMatchObject({ named: true, names: [{ rest: ["bike"], page: "id-Bakfiets" }] });
  });
});

describe("a query", () => {
  test("is its words without stop words", async () => {
    expect(await words("waar is het fietspad")).toEqual([["fietspad"]]);
  });
  test("may have other forms of them", async () => {
    expect(await words("lid")).toEqual([["leden"]]);
    expect((await words("fiets"))[0]).toEqual(expect.arrayContaining(["fiets", "fietsen"]));
  });
  test("may be part of a compound", async () => {
    expect((await words("fiets"))[0]).toContain("stadsfiets");
  });
  test("may be a compound typed apart", async () => {
    expect((await words("bak fiets"))[0]).toEqual(["bakfiets"]);
  });
  test("may be two words typed together", async () => {
    expect(await words("cargobike")).toEqual([["cargo"], ["bike"]]);
    const { terms } = await understand("cargobike fietspad", lexicon(1000).lexicon);
    // Each part counts by itself: a page with both has more of what was asked for.
    expect(new Set(terms.flatMap(({ covers }) => covers)).size).toBe(3);
  });
  test("may be the beginning of a word, a short one only while it is being typed", async () => {
    expect(await words("fietsenm")).toEqual([["fietsenm"]]);
    expect(await words("car")).toEqual([]);
    const { terms } = await understand("een car", lexicon(1000).lexicon, true);
    expect(terms.flatMap(({ variants }) => variants.map(({ word }) => word))).toEqual(["car"]);
  });
  test("may be a compound with another link", async () => {
    expect(await words("fietspaden")).toEqual([["fietspad"]]);
    const { terms, corrections } = await understand("fietsenpad", lexicon(1000).lexicon);
    expect(terms[0]?.variants[0]?.word).toBe("fietspad");
    expect(corrections).toEqual([["fietsenpad", "fietspad"]]);
  });
  test("may be misspelt, and what was meant is told", async () => {
    const { corrections, meant } = await understand("de fietsemaker", lexicon(1000).lexicon);
    expect(corrections).toEqual([["fietsemaker", "fietsenmaker"]]);
    expect(meant).toEqual(["de", "fietsenmaker"]);
  });
  test("is not misspelt where it is an inflection, or a word that the language has", async () => {
    for (const query of ["fietsenmakers", "nadelen fietspad", "piramides"])
      expect((await understand(query, lexicon(1000).lexicon)).corrections).toEqual([]);
  });
  test("has no terms where no word is known", async () => {
    const { terms, unknown } = await understand("blockchain xyzzy", lexicon(1000).lexicon);
    expect(terms).toEqual([]);
    expect(unknown).toEqual(["blockchain", "xyzzy"]);
  });
  test("tells which word is unknown beside one that is known", async () => {
    const { terms, unknown } = await understand("blockchain fietspad", lexicon(1000).lexicon);
    expect(terms).toHaveLength(1);
    expect(unknown).toEqual(["blockchain"]);
  });
  test("names a concept by its title or another name, wholly or in part", async () => {
    const { lexicon: whole } = lexicon(1000);
    const named = (words: string[], tells = (word: string) => (word === "zadel" ? 3 : 1)) =>
      whole.named(words, tells);
    expect(await named(["cargo", "bike"])).toEqual(new Map([["id-Bakfiets", 1]]));
    expect((await named(["cargo", "bike", "pad", "stad"])).get("id-Bakfiets")).toBe(0.5);
    expect((await named(["bakfiets", "zadel"])).get("id-Bakfiets")).toBe(0.25);
    expect(await named(["cargo"])).toEqual(new Map());
  });
  test("may be a name as it sounds, before another word of which it looks like a form", async () => {
    for (const perFile of [1000, 1]) {
      const { terms, corrections } = await understand("pyramide", lexicon(perFile).lexicon);
      expect(terms[0]?.variants.map(({ word }) => word)).toEqual(["piramide", "pyramid"]);
      expect(corrections).toEqual([["pyramide", "piramide"]]);
    }
  });
  test("may be a name of short words typed together", async () => {
    expect(await words("toptien")).toEqual([["top"], ["tien"]]);
  });
  test("is no compound with the stop word behind it", async () => {
    expect(await words("hoe meet je een fietspad")).toEqual([["meet"], ["fietspad"]]);
  });
  test.each([
    ["wat is een bakfiets", ["bakfiets"]],
    ["Wat zijn bakfietsen?", ["bakfietsen"]],
    ["wat houdt fietspad in", ["fietspad"]],
    ["hoe werkt een cargo bike", ["cargo", "bike"]],
    ["wat is nou eigenlijk een bakfiest", ["bakfiets"]],
    ["wat wordt bedoeld met de stad", ["stad"]],
    ["bakfiets", undefined],
    ["wat een bakfiets is", undefined],
  ])("that asks %s is about %s", async (query, subject) => {
    const understanding = await understand(query, lexicon(1000).lexicon);
    expect(understanding.subject).toEqual(subject);
  });
  test.each([
    ["samenvatting module 2", ["alles", "over", "stuur"], "module"],
    ["toets fietspad", ["fietspad"], "module"],
    ["artikel over de bakfiets", ["over", "de", "bakfiets"], "source"],
    ["module 7", ["module"], undefined],
    ["toets", ["toets"], undefined],
  ])("of %s asks for a kind of page", async (query, typed, wanted) => {
    const understanding = await understand(query, lexicon(1000).lexicon);
    expect([understanding.typed, understanding.wanted]).toEqual([typed, wanted]);
  });
  test.each([
    ["wat is het verschil tussen een fietspad en een bakfiest?", ["fietspad", "bakfiets"]],
    ["verschil bakfiets fietspad", ["bakfiets", "fietspad"]],
    ["bakfiets versus fietspad", ["bakfiets", "fietspad"]],
    ["is een bakfiets hetzelfde als een fietspad", ["bakfiets", "fietspad"]],
    ["bakfiets en fietspad vergelijken", ["bakfiets", "fietspad"]],
    ["bakfiets en fietspad", []],
  ])("of %s asks to compare", async (query, sides) => {
    const understanding = await understand(query, lexicon(1000).lexicon);
    expect(understanding.sides.map(([first]) => first)).toEqual(sides);
  });
  test("has words that are only asked of its subject, unless there is none", async () => {
    const aspects = async (query: string) => {
      const { typed, aspects } = await understand(query, lexicon(1000).lexicon);
      return aspects.map((at) => typed[at]);
    };
    expect(await aspects("voorbeeld bakfiets")).toEqual(["voorbeeld"]);
    expect(await aspects("voorbeeld")).toEqual([]);
  });
  test("counts a word once", async () => {
    expect(await words("fietspad of fietspad")).toHaveLength(1);
  });
  test("is the same in one file and in many", async () => {
    for (const query of ["bak fiets", "stad", "fietsemaker", "cargobike", "fietspad in de stad"])
      expect(await words(query, 1)).toEqual(await words(query));
  });
  test("of any length is cut", async () => {
    const { typed } = await understand("fiets ".repeat(500), lexicon(1000).lexicon);
    expect(typed.length).toBeLessThan(50);
  });
});
