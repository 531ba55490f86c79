import { encodeCbor } from "../cbor.ts";
import { decodeList } from "../list.ts";
import { RANKING, type Binding, type PagefindPage, type PagefindResult } from "../pagefind.ts";
import { inflated } from "./fetched.ts";

/** What Pagefind's WebAssembly says that it found: the name of the page's file, and its score. */
interface Found {
  results: { p: string; s: number }[];
}

/** An index of Pagefind's, searched by its WebAssembly with the files that it asks for. */
export class PagefindIndex {
  readonly #engine: Binding;
  /** The folder of its files. */
  readonly #folder: string;
  /** The path of the site. */
  readonly #root: string;
  readonly #loading = new Map<string, Promise<unknown>>();
  #at: number;

  private constructor(engine: Binding, folder: string, root: string, list: Uint8Array) {
    this.#engine = engine;
    this.#folder = folder;
    this.#root = root;
    const { version, pages, parts, rest } = decodeList(list);
    // Nothing here is in a group of pages.
    const grouped = pages.map(([name, words]) => [name, words, ""]);
    const at = engine.init_pagefind(encodeCbor([version, grouped, parts, ...rest]));
    this.#at = engine.set_ranking_weights(at, JSON.stringify(RANKING));
  }

  /** Opens the index with this list in a folder of the site at `root`. */
  static async open(engine: Binding, root: string, folder: string, list: string) {
    return new PagefindIndex(engine, folder, root, await inflated(folder + list));
  }

  /** Loads a file once; one that could not be loaded is asked for again the next time. */
  #load<T>(path: string, use: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#loading.get(path) as Promise<T> | undefined;
    if (known) return known;
    const loading = inflated(this.#folder + path).then(use);
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
    return (JSON.parse(found) as Found).results.map(({ p: id, s: score }) => ({
      id,
      score,
      data: () => this.#page(id),
    }));
  }

  #page(id: string): Promise<PagefindPage> {
    return this.#load(`fragment/${id}.pf_fragment`, (bytes) => {
      const page = JSON.parse(new TextDecoder().decode(bytes)) as PagefindPage;
      return { ...page, url: this.#root + page.url.replace(/^\//, "") };
    });
  }
}
