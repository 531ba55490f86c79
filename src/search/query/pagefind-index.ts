/** An index that Pagefind made, searched with the parts of it that a word needs. */
import { passing, type Filters } from "../filter.ts";
import type { PageList } from "../manifest.ts";
import { numbersIn } from "../numbers.ts";
import { pageIn, type PageFile } from "../page.ts";
import { decodePostings } from "../postings.ts";
import { fetched } from "./fetched.ts";
import type { Place } from "./places.ts";
import { rarity, scores, type Lengths } from "./score.ts";

/** A page with a word. */
export interface FoundPage {
  id: string;
  score: number;
  /** How much the word tells by which it was found, by itself: the same for all its pages. */
  rarity: number;
  data: () => Promise<PageFile>;
}

/** Where an index is: the path of the site, the folder of search below it, and that of the index below this. */
export interface Folder {
  root: string;
  folder: string;
  part: string;
}

export class PagefindIndex {
  readonly #folder: Folder;
  readonly #list: PageList;
  readonly #lengths: Lengths;
  /** How many digits the name of a page has. */
  readonly #digits: number;
  readonly #loading = new Map<string, Promise<unknown>>();

  /** Throws where the list is something else. */
  constructor(folder: Folder, list: PageList) {
    const words = numbersIn(list.words);
    this.#folder = folder;
    this.#list = list;
    const pages = Math.max(1, words.length);
    this.#lengths = { words, average: words.reduce((sum, one) => sum + one, 0) / pages };
    this.#digits = list.names.length / pages;
    if (!Number.isInteger(this.#digits)) throw new Error("A list of pages that is no whole.");
  }

  /** Loads a file once; one that could not be loaded is asked for again the next time. */
  #load<T>(path: string, use: (text: string) => T): Promise<T> {
    const known = this.#loading.get(path) as Promise<T> | undefined;
    if (known) return known;
    const { root, folder, part } = this.#folder;
    const loading = fetched(root + folder + part + path).then(use);
    this.#loading.set(path, loading);
    loading.catch(() => this.#loading.delete(path));
    return loading;
  }

  /** The pages with a word, or with one that begins so, which are at `places`. */
  async search(word: string, places: readonly Place[], filters: Filters): Promise<FoundPage[]> {
    const [found, passes] = await Promise.all([
      Promise.all(
        places.map(async ({ word, file: { name, words }, at }) => {
          const part = await this.#load(`index/${name}.txt`, (text) => decodePostings(text, words));
          return { word, postings: part[at] ?? [] };
        }),
      ),
      this.#passing(filters),
    ]);
    const scored = scores(word, found, this.#lengths);
    const told = rarity(scored.size, this.#lengths.words.length);
    const passed = [...scored].filter(([page]) => passes(page));
    return passed.map(([page, score]) => {
      const name = this.#list.names.slice(page * this.#digits, (page + 1) * this.#digits);
      // Each index has its own names.
      return {
        id: this.#folder.part + name,
        score,
        rarity: told,
        data: () => this.#page(page, name),
      };
    });
  }

  /** Tells which pages pass. */
  async #passing(filters: Filters): Promise<(page: number) => boolean> {
    if (filters.kind === undefined && filters.module === undefined) return () => true;
    const file = await this.#load(`filter/${this.#list.filter}.json`, (text) => text);
    return passing(file, filters);
  }

  #page(number: number, name: string): Promise<PageFile> {
    return this.#load(`fragment/${name}.json`, (text) => {
      const page = pageIn(text);
      // Names are short: one may have gone to another page with a newer version of the site.
      if (page.words !== this.#lengths.words[number]) throw new Error(`Another page at ${name}`);
      return { ...page, url: this.#folder.root + page.url.replace(/^\//, "") };
    });
  }
}
