/** Search as the reader has it: the same code in the browser and in the measurement. */
import type { Kind } from "../kinds.ts";
import { partFor, type Part } from "../manifest.ts";
import { Marker } from "./excerpt.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PagefindResult } from "../pagefind.ts";
import type { PagefindIndex } from "./pagefind-index.ts";
import { understand, type Understanding } from "./understand.ts";
import { likely, merge, naming, type Ranked } from "./rank.ts";
import { toResult, type Result } from "./result.ts";

/** What to leave out. */
export interface Filters {
  kind?: Kind | undefined;
  module?: string | undefined;
}

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

/** Each is fetched whole, about 2 kB: one more would find nothing better first (measured). */
export const PER_PAGE = 5;

/** The indexes of a course, opened when they are asked for; without the second, all is in the first. */
export interface Indexes {
  pages: () => Promise<PagefindIndex>;
  others: (() => Promise<PagefindIndex>) | undefined;
}

export class SearchEngine {
  readonly #lexicon: Lexicon;
  readonly #indexes: Indexes;

  constructor(lexicon: Lexicon, indexes: Indexes) {
    this.#lexicon = lexicon;
    this.#indexes = indexes;
  }

  /** Where to look: in the second place where the first has nothing. */
  #places(kind: Kind | undefined, wanted: Kind | undefined): Part[] {
    if (this.#indexes.others === undefined) return ["pages"];
    if (kind !== undefined) return [partFor(kind)];
    const first = partFor(wanted ?? "concept");
    return [first, first === "pages" ? "others" : "pages"];
  }

  /** What Pagefind finds of each word in one of the indexes. */
  async #find(part: Part, words: Set<string>, filters: Record<string, string>) {
    const open = this.#indexes[part];
    const found = new Map<string, PagefindResult[]>();
    if (open === undefined) return found;
    const apart = this.#indexes.others !== undefined;
    await Promise.all(
      [...words].map(async (word) => {
        if (apart && !(await this.#lexicon.isIn(part, word))) return;
        found.set(word, await (await open()).search(word, filters));
      }),
    );
    return found;
  }

  /** Finds pages. Nothing is found where no word of the query is known. */
  async search(query: string, { kind, module, typing }: Options = {}): Promise<Found> {
    const understanding = await understand(query, this.#lexicon, typing);
    const filters: Record<string, string> = {};
    if (kind !== undefined) filters["kind"] = kind;
    if (module !== undefined) filters["module"] = module;
    const variants = new Set(
      understanding.terms.flatMap((term) => term.variants.map(({ word }) => word)),
    );
    const named = await this.#lexicon.named(understanding.names);
    let ranked: Ranked[] = [];
    for (const part of this.#places(kind, understanding.wanted)) {
      ranked = merge(understanding, await this.#find(part, variants, filters), named);
      if (ranked.length > 0) break;
    }
    let shown = 0;
    const next = async () => {
      const from = shown;
      const some = ranked.slice(from, from + PER_PAGE);
      const results = await this.#results(some, understanding, from === 0);
      // Only now: what could not be fetched is asked for again, and may come twice then.
      shown = from + PER_PAGE;
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
        const data = await page.data();
        const kind = data.meta["kind"] as Kind;
        return { data, kind, score: score / best, ...naming(data, understanding, stop, searching) };
      }),
    );
    const namesSource = loaded.some(({ kind, named }) => kind === "source" && named);
    const order = ({ kind, score, name }: (typeof loaded)[number]) =>
      likely(kind, namesSource) * score + name;
    loaded.sort((a, b) => order(b) - order(a));
    return loaded.map(({ data, kind, named }, at) =>
      toResult(data, marker, first && at === 0 && kind === "concept" && named),
    );
  }
}
