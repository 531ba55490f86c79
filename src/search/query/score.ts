/**
 * How well pages answer one word, as Pagefind scores them: BM25 on weighted counts, and what names add. After
 * `search_term` in its `pagefind_web/src/search.rs` (https://github.com/Pagefind/pagefind, MIT), for one word at a time.
 * What differs: words are compared without accents here, so that each has the bonus that Pagefind gives to a word that is
 * written as it was asked for; and where two words that begin so stand in one place, as a compound and its first part, both
 * count. test/unit/search/pagefind.test.ts compares the scores.
 */
import { FIELDS, MENTION, RANKING } from "../pagefind.ts";
import type { Posting } from "../postings.ts";

/** A word of the index, with the pages that have it. */
export interface WordPages {
  word: string;
  postings: readonly Posting[];
}

/** How many words each page has, and how many a page has on average. */
export interface Lengths {
  words: readonly number[];
  average: number;
}

/** What is left of a word that is so many letters longer than what was asked for: less the longer, a third at least. */
function similarity(longer: number): number {
  const near = Math.exp(-0.125 * (longer + 1) ** 2);
  return Math.exp(RANKING.term_similarity * (near - 1));
}

/** BM25's frequency of a term: the more often the more, ever less for each time more, and less on a long page. */
function frequency(count: number, length: number, average: number): number {
  const { term_saturation: k, page_length: b } = RANKING;
  return ((k + 1) * count) / (k * (1 - b + (b * length) / average) + count);
}

/** How much a word tells: the fewer of all pages have it, the more. */
export const rarity = (having: number, all: number) =>
  Math.log((all - having + 0.5) / (having + 0.5) + 1);

const AS_WRITTEN = 1 + RANKING.diacritic_similarity;

/** What it adds that names have the word, or one that begins so: once for each name. */
const nameWeight = (fields: number): number =>
  FIELDS.reduce((sum, name, at) => sum + ((fields >> at) & 1) * RANKING.meta_weights[name], 0);

/** Scores the pages with a word, or with one that begins so; by their numbers. */
export function scores(
  asked: string,
  found: readonly WordPages[],
  { words, average }: Lengths,
): Map<number, number> {
  const pages = new Map<number, { text: number; fields: number }>();
  for (const { word, postings } of found) {
    const alike = similarity(word.length - asked.length);
    for (const { page, weight, fields } of postings) {
      const sofar = pages.get(page) ?? { text: 0, fields: 0 };
      pages.set(page, sofar);
      sofar.text += frequency((weight / MENTION) * alike, words[page] ?? average, average);
      sofar.fields |= fields;
    }
  }
  const told = rarity(pages.size, words.length);
  return new Map(
    [...pages].map(([page, { text, fields }]) => [
      page,
      told * (AS_WRITTEN * text + nameWeight(fields)),
    ]),
  );
}
