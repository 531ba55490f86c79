import { expect, test } from "vitest";
import type { FoundPage } from "../../../src/search/query/pagefind-index.ts";
import { merge } from "../../../src/search/query/rank.ts";
import { tellingOf } from "../../../src/search/query/telling.ts";
import type { Understanding } from "../../../src/search/query/understand.ts";

const page = (id: string, score: number, rarity: number): FoundPage => ({
  id,
  score,
  rarity,
  data: () => Promise.reject(new Error("Not asked for.")),
});

/** A query of words that were found as they were typed. */
const query = (...words: string[]): Understanding => ({
  typed: words,
  meant: words,
  content: words.map((_, at) => at),
  aspects: [],
  terms: words.map((word, at) => ({ covers: [at], variants: [{ word, weight: 1 }] })),
  subject: undefined,
  sides: [],
  wanted: undefined,
  names: words,
  corrections: [],
  unknown: [],
});

const everywhere = ["a", "b", "c"].map((id) => page(id, id === "a" ? 9 : 3, 0.2));
const rare = [page("b", 2, 5)];

test("a word on every page tells less than one on a single page", () => {
  const telling = tellingOf(
    query("fiets", "bel"),
    new Map(Object.entries({ fiets: everywhere, bel: rare })),
  );
  expect(telling.word("bel")).toBeGreaterThan(2 * telling.word("fiets"));
  expect(telling.sum).toBeCloseTo(telling.word("bel") + telling.word("fiets"));
});

test("the page with the rare word goes before one that is full of the frequent one", () => {
  const asked = query("fiets", "bel");
  const found = new Map(Object.entries({ fiets: everywhere, bel: rare }));
  const ranked = merge(asked, found, new Map(), tellingOf(asked, found));
  expect(ranked.map(({ page }) => page.id)).toEqual(["b", "a", "c"]);
});

test("forms tell what the most frequent of them does, and what was found nowhere what is usual", () => {
  const asked = query("fiets", "bel", "zadel");
  const [first, ...others] = asked.terms;
  const forms = { ...first!, variants: [...first!.variants, { word: "fietsen", weight: 0.9 }] };
  const found = new Map(
    Object.entries({ fiets: everywhere, fietsen: [page("c", 1, 4)], bel: rare }),
  );
  const telling = tellingOf({ terms: [forms, ...others], unknown: ["velg"] }, found);
  expect(telling.word("fietsen")).toBe(telling.word("fiets"));
  const usual = (telling.word("fiets") + telling.word("bel")) / 2;
  expect(telling.units.get(2)).toBeCloseTo(usual);
  expect(telling.sum).toBeCloseTo(4 * usual);
});
