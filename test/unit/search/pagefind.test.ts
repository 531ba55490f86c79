/** Our reading of Pagefind's index beside Pagefind's own, which searches it by WebAssembly: the same pages in the same order. */
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { openCourse } from "../../../src/course/open.ts";
import { searchDocuments, type SearchDocument } from "../../../src/search/index/documents.ts";
import { complete } from "../../../src/search/index/complete.ts";
import { addPageFiles, inOrder } from "../../../src/search/index/pages.ts";
import { pagefindFiles, type SearchFiles } from "../../../src/search/index/pagefind.ts";
import { readIndex, type PagefindsIndex } from "../../../src/search/index/read.ts";
import { wordsIn } from "../../../src/search/index/vocabulary.ts";
import { RANKING } from "../../../src/search/pagefind.ts";
import { scores } from "../../../src/search/query/score.ts";
import { BASE, loadPagefind, serve } from "../../search/memory.ts";

/** As much of Pagefind's own interface for a browser as is used here. */
interface Pagefind {
  createInstance: (options: object) => {
    init: () => Promise<void>;
    search: (word: string) => Promise<{ results: Found[] }>;
  };
}
interface Found {
  score: number;
  data: () => Promise<{ url: string }>;
}

const LANGUAGE = "unknown";

let written: SearchFiles;
let read: PagefindsIndex;
let documents: SearchDocument[];
beforeAll(async () => {
  const { course } = openCourse("test/courses/coffee");
  if (course === undefined) throw new Error("The fixture course cannot be read.");
  written = await pagefindFiles(searchDocuments(course), LANGUAGE);
  read = readIndex(written);
  documents = inOrder(read, searchDocuments(course));
});

describe("as Pagefind itself finds", () => {
  /** What Pagefind has more than once in one place: a compound and its parts, what is written with accents. */
  const manifold = () =>
    documents
      .flatMap(({ title, lead, sections, aliases, about = "" }) =>
        [
          title,
          lead,
          about,
          ...aliases,
          ...sections.flatMap((one) => [one.title, one.text]),
        ].flatMap((text) => text.split(/\s+/)),
      )
      .filter((token) => /[^A-Za-z0-9].*[A-Za-z0-9]|[a-z][A-Z]|[^\x20-\x7e]/.test(token))
      .map((token) => {
        const parts =
          token
            .normalize("NFD")
            .replace(/\p{M}/gu, "")
            .match(/[A-Z]*[a-z0-9]*/g) ?? [];
        const folded = parts.filter(Boolean).map((part) => part.toLowerCase());
        return [...folded, folded.join("")];
      });

  /** Words of the index, and beginnings of words: those that Pagefind counts in one place once, which we do not, left out. */
  function asked(): string[] {
    const words = [...read.postings.keys()].filter((word) => /^[a-z]{3,}$/.test(word)).sort();
    const places = manifold();
    const isPlain = (asked: string) =>
      !places.some((forms) => forms.filter((form) => form.startsWith(asked)).length > 1);
    const all = [
      ...words.filter((_, at) => at % 9 === 0),
      ...words.map((word) => word.slice(0, 4)),
    ];
    return [...new Set(all)].filter(isPlain).slice(0, 150);
  }

  test("pages are found, in its order, with scores of its size", async () => {
    const { stop } = serve(written);
    try {
      const { createInstance } = (await loadPagefind(written)) as Pagefind;
      const pagefind = createInstance({
        basePath: BASE,
        noWorker: true,
        ranking: {
          termSimilarity: RANKING.term_similarity,
          pageLength: RANKING.page_length,
          termSaturation: RANKING.term_saturation,
          termFrequency: RANKING.term_frequency,
          diacriticSimilarity: RANKING.diacritic_similarity,
          metaWeights: RANKING.meta_weights,
        },
      });
      await pagefind.init();
      const all = asked();
      expect(all.length).toBeGreaterThan(60);
      const lengths = read.pages.map(({ words }) => words);
      const average = lengths.reduce((sum, words) => sum + words, 0) / lengths.length;
      for (const word of all) await pagefind.search(word);
      for (const word of all) {
        const { results } = await pagefind.search(word);
        const theirs = await Promise.all(
          results.map(async ({ score, data }) => [(await data()).url, score] as const),
        );
        const found = [...read.postings]
          .filter(([longer]) => longer.startsWith(word))
          .map(([word, postings]) => ({ word, postings }));
        const ours = scores(word, found, { words: lengths, average });
        expect(ours.size, word).toBe(theirs.length);
        let before = Infinity;
        for (const [url, score] of theirs) {
          const own = ours.get(read.pages.findIndex((page) => page.url === url)) ?? NaN;
          expect(Math.abs(own / score - 1), `${word} at ${url}`).toBeLessThan(1e-4);
          expect(own, `${word} at ${url}`).toBeLessThan(before * (1 + 1e-4));
          before = own;
        }
      }
    } finally {
      stop();
    }
  });
});

test("every word of the vocabulary has its pages, however Pagefind divides it", () => {
  const [first, ...rest] = documents;
  const said = [{ ...first!, lead: "A volume–outcome study." }, ...rest];
  const postings = new Map(read.postings);
  complete(postings, said.flatMap(wordsIn), said);
  expect(postings.get("outcome")?.map(({ page }) => page)).toEqual([0]);
  for (const word of said.flatMap(wordsIn)) expect(postings.has(word), word).toBe(true);
});

test("files of the same bytes have names of their own", () => {
  const files: SearchFiles = new Map();
  const [first] = documents;
  const twice = [first!, { ...first! }];
  const pages = twice.map(({ url }) => ({ url, words: 1 }));
  const { list } = addPageFiles(files, { pages, postings: new Map() }, twice);
  expect(list.names.slice(0, 4)).not.toBe(list.names.slice(4));
  expect([...files.keys()].filter((path) => path.startsWith("fragment/"))).toHaveLength(2);
});

test("what another version than Pagefind 1.6 writes is refused", () => {
  const path = [...written.keys()].find((name) => name.endsWith(".pf_meta"))!;
  const packed = (bytes: number[]) =>
    new Map(written).set(path, gzipSync(Buffer.from([...Buffer.from("pagefind_dcd"), ...bytes])));
  // A list of one text; a map; a list that ends too soon.
  for (const bytes of [[0x81, 0x61, 0x32], [0xa0], [0x82, 0x61]])
    expect(() => readIndex(packed(bytes))).toThrow();
});
