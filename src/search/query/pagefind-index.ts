import { encodeCbor } from "../cbor.ts";
import { decodeList } from "../list.ts";
import { RANKING, type Binding, type PagefindPage, type PagefindResult } from "../pagefind.ts";
import { inflated } from "./fetched.ts";

/** What Pagefind's WebAssembly says that it found: the name of the page's file, and its score. */
interface Found {
  results: { p: string; s: number }[];
}

/** Where an index is: the path of the site, the folder of search below it, and that of the index below this. */
export interface Place {
  root: string;
  folder: string;
  part: string;
}

/** An index of Pagefind's, searched by its WebAssembly with the files that it asks for. */
export class PagefindIndex {
  readonly #engine: Binding;
  readonly #place: Place;
  /** How many words each page has. */
  readonly #lengths: Map<string, number>;
  readonly #loading = new Map<string, Promise<unknown>>();
  #at: number;

  private constructor(engine: Binding, place: Place, list: Uint8Array) {
    this.#engine = engine;
    this.#place = place;
    const { version, pages, parts, rest } = decodeList(list);
    this.#lengths = new Map(pages);
    // Nothing here is in a group of pages.
    const grouped = pages.map(([name, words]) => [name, words, ""]);
    const at = engine.init_pagefind(encodeCbor([version, grouped, parts, ...rest]));
    this.#at = engine.set_ranking_weights(at, JSON.stringify(RANKING));
  }

  /** Opens the index of a place by the file of its list. */
  static async open(engine: Binding, place: Place, list: string): Promise<PagefindIndex> {
    const { root, folder, part } = place;
    return new PagefindIndex(engine, place, await inflated(root + folder + part + list));
  }

  /** Loads a file once; one that could not be loaded is asked for again the next time. */
  #load<T>(path: string, use: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#loading.get(path) as Promise<T> | undefined;
    if (known) return known;
    const { root, folder, part } = this.#place;
    const loading = inflated(root + folder + part + path).then(use);
    this.#loading.set(path, loading);
    loading.catch(() => this.#loading.delete(path));
    return loading;
  }

  /** The pages with a word, or with one that begins so. */
  async search(word: string, filters: Readonly<Record<string, string>>): Promise<PagefindResult[]> {
    const engine = this.#engine;
    const asked = JSON.stringify(filters);
    const named = (json: string) => (JSON.parse(json) as (string | null)[]).filter((name) => name);
    await Promise.all([
      ...named(engine.request_indexes(this.#at, word)).map((name) =>
        this.#load(
          `index/${name}.pf_index`,
          (part) => (this.#at = engine.load_index_chunk(this.#at, part)),
        ),
      ),
      ...named(engine.request_filter_indexes(this.#at, asked)).map((name) =>
        this.#load(
          `filter/${name}.pf_filter`,
          (filter) => (this.#at = engine.load_filter_chunk(this.#at, filter)),
        ),
      ),
    ]);
    const found = engine.search(this.#at, word, word, asked, "", false, false);
    return (JSON.parse(found) as Found).results.map(({ p: name, s: score }) => ({
      // Each index has its own names.
      id: this.#place.part + name,
      score,
      data: () => this.#page(name),
    }));
  }

  #page(name: string): Promise<PagefindPage> {
    return this.#load(`fragment/${name}.pf_fragment`, (bytes) => {
      const page = JSON.parse(new TextDecoder().decode(bytes)) as PagefindPage;
      // Names are short: one may have gone to another page with a newer version of the site.
      if (page.word_count !== this.#lengths.get(name)) throw new Error(`Another page at ${name}`);
      return { ...page, url: this.#place.root + page.url.replace(/^\//, "") };
    });
  }
}
