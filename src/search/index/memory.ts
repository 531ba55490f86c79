/** What an index says of pages, kept for when most of them are indexed again: Pagefind takes seconds for thousands. */
import type { Posting } from "../postings.ts";
import type { SearchDocument } from "./documents.ts";
import type { PagefindsIndex } from "./read.ts";

/** An index as lists of numbers, which are read in no time. */
export interface KnownIndex {
  /** Of each page, by its number: a sum of the document that it was, and how many words it has. */
  sums: readonly string[];
  lengths: readonly number[];
  words: readonly string[];
  /** Where the pages of each word begin in the lists that follow, and at last where all end. */
  starts: Uint32Array;
  pages: Uint32Array;
  weights: Uint32Array;
  fields: Uint32Array;
}

/** An index as it is kept. @param sums those of its pages, in its order */
export function known({ pages, postings }: PagefindsIndex, sums: readonly string[]): KnownIndex {
  const all = [...postings.values()];
  const size = all.reduce((sum, { length }) => sum + length, 0);
  const starts = new Uint32Array(all.length + 1);
  const lists = {
    pages: new Uint32Array(size),
    weights: new Uint32Array(size),
    fields: new Uint32Array(size),
  };
  let at = 0;
  for (const [word, own] of all.entries()) {
    starts[word] = at;
    for (const { page, weight, fields } of own) {
      lists.pages[at] = page;
      lists.weights[at] = weight;
      lists.fields[at++] = fields;
    }
  }
  starts[all.length] = at;
  const lengths = pages.map(({ words }) => words);
  return { sums, lengths, words: [...postings.keys()], starts, ...lists };
}

/** The places in a list of documents of those that an index does not know. */
export function unknownTo(index: KnownIndex, sums: readonly string[]): number[] {
  const before = new Set(index.sums);
  return sums.flatMap((sum, place) => (before.has(sum) ? [] : [place]));
}

/**
 * The index of some documents: of those that were known as they were, and of the others as they were indexed just now.
 * @param sums those of the documents
 * @param fresh the index of those that were not known
 * @param places where these stand among the documents
 */
export function brought(
  index: KnownIndex,
  documents: readonly SearchDocument[],
  sums: readonly string[],
  fresh: PagefindsIndex,
  places: readonly number[],
): PagefindsIndex {
  const placeOf = new Map(sums.map((sum, place) => [sum, place]));
  const now = index.sums.map((sum) => placeOf.get(sum));
  const lengths = new Map(index.sums.map((sum, page) => [sum, index.lengths[page]!]));
  const freshLengths = new Map(fresh.pages.map(({ words }, page) => [places[page]!, words]));
  const postings = new Map<string, Posting[]>();
  for (const [at, word] of index.words.entries()) {
    const own: Posting[] = [];
    for (let place = index.starts[at]!; place < index.starts[at + 1]!; place++) {
      const page = now[index.pages[place]!];
      if (page === undefined) continue;
      own.push({ page, weight: index.weights[place]!, fields: index.fields[place]! });
    }
    if (own.length > 0) postings.set(word, own);
  }
  for (const [word, own] of fresh.postings) {
    const added = own.map((posting) => ({ ...posting, page: places[posting.page]! }));
    postings.set(word, [...(postings.get(word) ?? []), ...added]);
  }
  // Documents may stand in another order than they did.
  for (const own of postings.values()) own.sort((one, other) => one.page - other.page);
  const pages = documents.map(({ url }, place) => ({
    url,
    words: freshLengths.get(place) ?? lengths.get(sums[place]!) ?? 0,
  }));
  return { pages, postings };
}
