/** Search as the reader has it: the same code in the browser and in the measurement. */
import { Marker } from "./excerpt.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Place } from "../places.ts";
import type { Filters, Pages } from "./pages.ts";
import { understand, type Understanding } from "./understand.ts";
import { merge, naming, type Ranked } from "./rank.ts";
import { toResult, type Result } from "./result.ts";

/** A query that is still being typed is read with more guesses. */
export interface Options extends Filters {
  typing?: boolean;
}

/** What was found: how much, and the pages of it one after another. */
export interface Found {
  understanding: Understanding;
  total: number;
  /** The next results, in order; empty when all have been shown. */
  next: () => Promise<Result[]>;
}

/** Each is fetched whole, about 2 kB, to be ordered by its names: one more would find nothing better first (measured). */
export const PER_PAGE = 7;

export class SearchEngine {
  readonly #lexicon: Lexicon;
  readonly #pages: Pages;

  constructor(lexicon: Lexicon, pages: Pages) {
    this.#lexicon = lexicon;
    this.#pages = pages;
  }

  /** Finds pages. Nothing is found where no word of the query is known. */
  async search(query: string, { typing, ...filters }: Options = {}): Promise<Found> {
    const understanding = await understand(query, this.#lexicon, typing);
    const allowed = await this.#pages.allowed(filters);
    const variants = understanding.terms.flatMap((term) => term.variants.map(({ word }) => word));
    const found = new Map<string, Place[]>();
    await Promise.all(
      [...new Set(variants)].map(async (word) => {
        const places = await this.#lexicon.places(word);
        found.set(
          word,
          places.filter(({ page }) => allowed(page)),
        );
      }),
    );
    const named = await this.#lexicon.named(understanding.names);
    const ranked = merge(understanding, found, named, (page) => this.#pages.kind(page));
    let shown = 0;
    const next = async () => {
      const results = await this.#results(
        ranked.slice(shown, shown + PER_PAGE),
        understanding,
        shown === 0,
      );
      // Only now: what could not be fetched is asked for again.
      shown += PER_PAGE;
      return results;
    };
    return { understanding, total: ranked.length, next };
  }

  /** Loads pages, and orders them by their names, which only a loaded page tells. */
  async #results(
    ranked: Ranked[],
    understanding: Understanding,
    first: boolean,
  ): Promise<Result[]> {
    const { searching, stop } = this.#lexicon;
    const best = Math.max(Number.MIN_VALUE, ...ranked.map(({ score }) => score));
    const searched = understanding.terms.flatMap((term) => term.variants.map(({ word }) => word));
    const marker = new Marker(new Set(searched), searching);
    const loaded = await Promise.all(
      ranked.map(async ({ page, score }) => {
        const data = await this.#pages.get(page);
        return { data, score: score / best, ...naming(data, understanding, stop, searching) };
      }),
    );
    const order = ({ score, name }: (typeof loaded)[number]) => score + name;
    loaded.sort((a, b) => order(b) - order(a));
    return loaded.map(({ data, named }, at) =>
      toResult(data, marker, first && at === 0 && data.kind === "concept" && named),
    );
  }
}
