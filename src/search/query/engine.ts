/** Search as the reader has it: the same code in the browser and in the measurement. */
import { KINDS, type Kind } from "../kinds.ts";
import type { Filters } from "../filter.ts";
import { partFor, type Part } from "../manifest.ts";
import { Marker } from "./excerpt.ts";
import type { Lexicon } from "./lexicon.ts";
import type { FoundPage, PagefindIndex } from "./pagefind-index.ts";
import { understand, type Term, type Understanding } from "./understand.ts";
import { likely, merge, naming as namingOf, type Ranked } from "./rank.ts";
import { tellingOf, type Telling } from "./telling.ts";
import { toResult, type Result } from "./result.ts";

/** A query that is still being typed is read with more guesses. */
export interface Options extends Filters {
  typing?: boolean;
}

/** What was found: how much, and the pages of it one after another. */
export interface Found {
  understanding: Understanding;
  total: number;
  /** Kinds of page among which nothing was looked for yet, although there may be something. */
  elsewhere: Kind[];
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

/** A query of so many words, of which so many say something, may be what a question says. */
const SENTENCE = { words: 6, telling: 3 };

/** Whether a query may be words of a text: no name is that long, unless it is what the query asks about or compares. */
const isSentence = ({ typed, content, subject, sides }: Understanding) =>
  typed.length >= SENTENCE.words &&
  content.length >= SENTENCE.telling &&
  subject === undefined &&
  sides.length === 0;

export class SearchEngine {
  readonly #lexicon: Lexicon;
  readonly #indexes: Indexes;

  constructor(lexicon: Lexicon, indexes: Indexes) {
    this.#lexicon = lexicon;
    this.#indexes = indexes;
  }

  /** Where to look first, and where only if that is not enough. */
  #places(kind: Kind | undefined, wanted: Kind | undefined): [first: Part, second?: Part] {
    if (this.#indexes.others === undefined) return ["pages"];
    if (kind !== undefined) return [partFor(kind)];
    const first = partFor(wanted ?? "concept");
    return [first, first === "pages" ? "others" : "pages"];
  }

  /** How many terms of a query an index may have. */
  async #terms(part: Part, { terms }: Understanding): Promise<number> {
    const has = async ({ variants }: Term) => {
      const words = variants.map(({ word }) => this.#lexicon.places(part, word));
      return (await Promise.all(words)).some((places) => places.length > 0);
    };
    return (await Promise.all(terms.map(has))).filter(Boolean).length;
  }

  /** Whether a query is the name of a page that is no concept and no module. */
  async #isOther({ names, content }: Understanding): Promise<boolean> {
    const [name, ...rest] = names;
    if (name === undefined || rest.length + content.length > 1) return false;
    return (await this.#lexicon.entry(name))?.other ?? false;
  }

  /**
   * Looks in the first place, and in the second where that may have what the first has not: a page with all that is asked for,
   * or with that name, or the words of a question. Both are one list then, since either may have the best page.
   */
  async #look(
    understanding: Understanding,
    [first, second]: [first: Part, second?: Part],
    find: (part: Part) => Promise<Map<string, FoundPage[]>>,
  ): Promise<{ ranked: Ranked[]; telling: Telling; elsewhere: Kind[] }> {
    const found = await find(first);
    const { ranked, telling } = await this.#rank(understanding, found);
    if (second === undefined) return { ranked, telling, elsewhere: [] };
    const { terms } = understanding;
    const there = await this.#terms(second, understanding);
    const most = Math.max(0, ...ranked.map(({ covered }) => covered));
    const asked = new Set(terms.flatMap(({ covers }) => covers)).size;
    const may = most < asked && (most === 0 || there === terms.length);
    if (may || isSentence(understanding) || (await this.#isOther(understanding))) {
      for (const [word, pages] of await find(second))
        found.set(word, [...(found.get(word) ?? []), ...pages]);
      return { ...(await this.#rank(understanding, found)), elsewhere: [] };
    }
    const elsewhere = KINDS.filter((kind) => there > 0 && partFor(kind) === second);
    return { ranked, telling, elsewhere };
  }

  /** Orders what was found, by names of the course too. */
  async #rank(understanding: Understanding, found: ReadonlyMap<string, FoundPage[]>) {
    const telling = tellingOf(understanding, found);
    const named = await this.#lexicon.named(understanding.names, telling.word);
    return { ranked: merge(understanding, found, named, telling), telling };
  }

  /** The pages with each word in one of the indexes. */
  async #find(part: Part, words: Set<string>, filters: Filters) {
    const open = this.#indexes[part];
    const found = new Map<string, FoundPage[]>();
    if (open === undefined) return found;
    await Promise.all(
      [...words].map(async (word) => {
        const places = await this.#lexicon.places(part, word);
        if (places.length > 0) found.set(word, await (await open()).search(word, places, filters));
      }),
    );
    return found;
  }

  /** Finds pages. Nothing is found where no word of the query is known. */
  async search(query: string, { kind, module, typing }: Options = {}): Promise<Found> {
    const understanding = await understand(query, this.#lexicon, typing);
    const variants = new Set(
      understanding.terms.flatMap((term) => term.variants.map(({ word }) => word)),
    );
    const places = this.#places(kind, understanding.wanted);
    const find = (part: Part) => this.#find(part, variants, { kind, module });
    const { ranked, telling, elsewhere } = await this.#look(understanding, places, find);
    let shown = 0;
    const next = async () => {
      const from = shown;
      const some = ranked.slice(from, from + PER_PAGE);
      const results = await this.#results(some, understanding, telling, from === 0);
      // Only now: what could not be fetched is asked for again, and may come twice then.
      shown = from + PER_PAGE;
      return results;
    };
    return { understanding, total: ranked.length, elsewhere, next };
  }

  /** Loads pages, and orders them by their names, which only a loaded page tells. */
  async #results(
    ranked: Ranked[],
    understanding: Understanding,
    telling: Telling,
    first: boolean,
  ): Promise<Result[]> {
    const { searching, stop } = this.#lexicon;
    const best = Math.max(Number.MIN_VALUE, ...ranked.map(({ score }) => score));
    const searched = understanding.terms.flatMap((term) => term.variants.map(({ word }) => word));
    const marker = new Marker(new Set(searched), searching);
    const loaded = await Promise.all(
      ranked.map(async ({ page, score }) => {
        const data = await page.data();
        const naming = namingOf(data, understanding, telling, stop, searching);
        return { data, kind: data.kind, score: score / best, ...naming };
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
