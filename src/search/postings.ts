/**
 * A part of an index: for each of some words, the pages that have it. Which words those are, the vocabulary tells
 * (`shard.ts`). Four lines of numbers, because what is alike stands side by side then: on how many pages each word is;
 * those pages; how often and how prominently each has the word; and in which of its names.
 */
import { numbersAsText, numbersIn } from "./numbers.ts";

/** A page that has a word. */
export interface Posting {
  /** Its number in the list of pages. */
  page: number;
  /** The sum of Pagefind's weights of the word in its text. */
  weight: number;
  /** Which of `FIELDS` have the word: a bit for each. */
  fields: number;
}

const steps = (postings: readonly Posting[]) =>
  postings.map(({ page }, at) => page - (postings[at - 1]?.page ?? 0));

/** The pages of each word, in rising order, as text. */
export const encodePostings = (words: readonly (readonly Posting[])[]): string =>
  [
    words.map(({ length }) => length),
    words.flatMap(steps),
    words.flatMap((postings) => postings.map(({ weight }) => weight)),
    words.flatMap((postings) => postings.map(({ fields }) => fields)),
  ]
    .map(numbersAsText)
    .join("\n");

/** The pages of each of so many words. Throws where the text is something else, or a piece of it. */
export function decodePostings(text: string, words: number): Posting[][] {
  const [counts = [], pages = [], weights = [], fields = [], ...others] = text
    .split("\n")
    .map(numbersIn);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isWhole = [pages, weights, fields].every(({ length }) => length === all);
  if (counts.length !== words || !isWhole || others.length > 0)
    throw new Error(`No part of an index: ${text.slice(0, 40)}`);
  let from = 0;
  return counts.map((count) => {
    let page = 0;
    const postings = pages.slice(from, from + count).map((step, at) => ({
      page: (page += step),
      weight: weights[from + at] ?? 0,
      fields: fields[from + at] ?? 0,
    }));
    from += count;
    return postings;
  });
}
