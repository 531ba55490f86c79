/** As much of Pagefind as we use; the package has types for its Node API only. */

/** What runs in a browser: Pagefind's WebAssembly, and the script that makes functions of it. */
export const ENGINE = { script: "pagefind.js", wasm: "wasm.pagefind" };

/** What every file of Pagefind begins with, once it is inflated. */
export const SIGNATURE = "pagefind_dcd";

/** What the script gives. An index is a place in the memory of the WebAssembly, which whatever changes it gives anew. */
export interface Binding {
  (wasm: { module_or_path: BufferSource }): Promise<unknown>;
  init_pagefind: (list: Uint8Array) => number;
  set_ranking_weights: (index: number, ranking: string) => number;
  /** The parts of the index that a word needs, as JSON: names, or nothing. */
  request_indexes: (index: number, word: string) => string;
  request_filter_indexes: (index: number, filters: string) => string;
  load_index_chunk: (index: number, part: Uint8Array) => number;
  load_filter_chunk: (index: number, filter: Uint8Array) => number;
  search: (
    index: number,
    word: string,
    asWritten: string,
    filters: string,
    sort: string,
    exact: boolean,
    exactDiacritics: boolean,
  ) => string;
}

/** A page with a word. */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

/** What Pagefind keeps of a page. */
export interface PagefindPage {
  /** With the base path. */
  url: string;
  content: string;
  word_count: number;
  meta: Record<string, string | undefined>;
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** The id of the element that holds a document's lead, so that a result can show it whole. */
export const LEAD = "-lead";

/** Between the other names of a page: a sign that no name has. */
export const ALIASES = " ␟ ";

/**
 * How Pagefind weighs what it finds, chosen by measurement (test/search/measure.ts): a name says more than a mention,
 * and a word says more than the beginning of a longer one.
 */
export const RANKING = {
  term_similarity: 1,
  page_length: 0.75,
  term_frequency: 1,
  meta_weights: { title: 4, aliases: 4, said: 4, name: 1, about: 0.5, kind: 0 },
};
