/** The words of the course, fetched in parts as they are asked for. */
import type { Searching } from "../../language/shape/searching.ts";
import { alike, lemmas, stems } from "./morphology.ts";
import { meant, sound } from "./spelling.ts";
import { modulesIn, PARTS, type Manifest, type ModuleTitle, type Part } from "../manifest.ts";
import { decodeShard, isIn, type Entry } from "../shard.ts";
import { inFiles, placesOf, type Place } from "./places.ts";

/** What one file knows: its words, which of them share a stem, and where in an index their pages are. */
interface Shard {
  entries: Map<string, Entry>;
  byStem: Map<string, string[]>;
  places: Record<Part, Place[]>;
}

/** Reads a file of the vocabulary, by its name. */
export type ReadText = (file: string) => Promise<string>;

/** First letters that are taken for one another. */
const ALIKE: Record<string, string> = {
  k: "c",
  c: "k",
  f: "v",
  v: "f",
  s: "z",
  z: "s",
  i: "y",
  y: "i",
};

/** From how many files the pages are taken of a word with the longer ones beside it, and of words by their beginning. */
const FILES = { word: 1, beginning: 2 };

export class Lexicon {
  readonly manifest: Manifest;
  readonly searching: Searching;
  readonly stop: Set<string>;
  readonly aspects: Set<string>;
  readonly #read: ReadText;
  readonly #indexes: readonly Part[];
  #modules: ModuleTitle[] | undefined;
  readonly #shards = new Map<string, Promise<Shard>>();

  constructor(manifest: Manifest, searching: Searching, read: ReadText) {
    this.manifest = manifest;
    this.searching = searching;
    this.stop = new Set(manifest.stop);
    this.aspects = new Set(searching.aspects.split(/\s+/));
    this.#read = read;
    this.#indexes = PARTS.slice(0, manifest.others === undefined ? 1 : 2);
  }

  #fileFor(word: string): string | undefined {
    let found = this.manifest.shards[0]?.[1];
    for (const [from, file] of this.manifest.shards) {
      if (from > word) break;
      found = file;
    }
    return found;
  }

  async #load(file: string): Promise<Shard> {
    const { entries, files } = decodeShard(await this.#read(file), this.#indexes);
    const byStem = new Map<string, string[]>();
    for (const { word, whole } of entries) {
      if (!whole) continue;
      for (const stem of stems(word, this.searching)) {
        byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
      }
    }
    return {
      entries: new Map(entries.map((entry) => [entry.word, entry])),
      byStem,
      places: {
        pages: placesOf("pages", entries, files.pages),
        others: placesOf("others", entries, files.others),
      },
    };
  }

  /** The file in which a word would stand. A file that could not be fetched is asked for again the next time. */
  async #shard(word: string): Promise<Shard | undefined> {
    const file = this.#fileFor(word);
    if (file === undefined) return undefined;
    const loading = this.#shards.get(file) ?? this.#load(file);
    this.#shards.set(file, loading);
    try {
      return await loading;
    } catch (error) {
      this.#shards.delete(file);
      throw error;
    }
  }

  /** The modules of the course. */
  async modules(): Promise<ModuleTitle[]> {
    const { modules } = this.manifest;
    if (typeof modules !== "string") return modules;
    this.#modules ??= modulesIn(await this.#read(modules));
    return this.#modules;
  }

  /** The entry of a word, exactly as written. */
  async entry(word: string): Promise<Entry | undefined> {
    return (await this.#shard(word))?.entries.get(word);
  }

  /** The words of the course that are forms of this one, or derived as it is: "steden" for "stad". */
  async forms(word: string): Promise<string[]> {
    const shard = await this.#shard(word);
    if (shard === undefined) return [];
    const found = new Set<string>();
    for (const stem of stems(word, this.searching)) {
      for (const form of shard.byStem.get(stem) ?? []) {
        if (!this.stop.has(form)) found.add(form);
      }
    }
    found.delete(word);
    return [...found];
  }

  /**
   * The concepts with a name that the words contain, by Pagefind's id, and which part of the words the name is. "Cargo
   * bike rental" contains the name "cargo bike": two thirds, where each word tells as much.
   */
  async named(asked: string[], tells: (word: string) => number): Promise<Map<string, number>> {
    const own = asked.map((word) => lemmas(word, this.searching));
    const among = (word: string) => own.some((forms) => alike(forms, lemmas(word, this.searching)));
    const sum = (words: string[]) => words.reduce((sum, word) => sum + tells(word), 0);
    const all = sum(asked);
    const found = new Map<string, number>();
    for (const word of asked) {
      for (const form of [word, ...(await this.forms(word))]) {
        for (const { rest, page } of (await this.entry(form))?.names ?? []) {
          if (!rest.every(among)) continue;
          const others = rest.map((word) => lemmas(word, this.searching));
          const inName = asked.filter(
            (one, at) => one === word || others.some((other) => alike(own[at] ?? other, other)),
          );
          const part = sum(inName) / all;
          if (part > (found.get(page) ?? 0)) found.set(page, part);
        }
      }
    }
    return found;
  }

  /**
   * Where in an index the pages of a word are, and of longer ones that begin so, as far as that is not far; none where it is
   * a word of the other index only.
   */
  async places(part: Part, word: string): Promise<Place[]> {
    const shard = await this.#shard(word);
    const entry = shard?.entries.get(word);
    if (shard === undefined || (entry?.whole && !isIn(part, entry))) return [];
    const places = shard.places[part].filter((place) => place.word.startsWith(word));
    return inFiles(places, entry?.whole ? FILES.word : FILES.beginning);
  }

  /** Whether a word of the course begins so. */
  async begins(beginning: string): Promise<boolean> {
    const shard = await this.#shard(beginning);
    for (const [word, { whole }] of shard?.entries ?? []) {
      if (whole && word.startsWith(beginning)) return true;
    }
    return false;
  }

  /** The rest of a name that was written as one word, with and without the stop word that it begins with: "of" of "ofwallet". */
  #withoutStop(text: string): string[] {
    const loose = [...this.stop].filter((word) => text.startsWith(word));
    return [text, ...loose.map((word) => text.slice(word.length))];
  }

  /** The words of a concept's name that was written as one word: "cachekey" for "Cache key"; undefined where there is none. */
  async nameIn(word: string): Promise<string[] | undefined> {
    const shard = await this.#shard(word);
    for (let at = 2; at < word.length; at++) {
      const first = word.slice(0, at);
      const names = shard?.entries.get(first)?.names.filter(({ rest }) => rest.length > 0) ?? [];
      if (names.length === 0) continue;
      const others = this.#withoutStop(word.slice(at)).map((end) => lemmas(end, this.searching));
      for (const { rest } of names) {
        const together = lemmas(rest.join(""), this.searching);
        if (others.some((other) => alike(together, other))) return [first, ...rest];
      }
    }
    return undefined;
  }

  /** The longest division of a word into two words of the course; undefined where there is none. */
  async divided(word: string, shortest = 4): Promise<[string, string] | undefined> {
    const shard = await this.#shard(word);
    for (let at = word.length - shortest; at >= shortest; at--) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      const stem = [first, first.replace(/s$/, "")].find((part) => shard?.entries.get(part)?.whole);
      if (stem !== undefined && (await this.entry(second)) !== undefined) return [stem, second];
    }
    return undefined;
  }

  /** The words that one with a mistake may be; sought in more files where the mistake may be in its beginning. */
  async #candidates(word: string): Promise<Entry[]> {
    const [first = "", second = ""] = word;
    const rest = word.slice(2);
    const beginnings = [
      word,
      second + first + rest,
      second + rest,
      (ALIKE[first] ?? first) + second + rest,
      sound(word, this.searching.sounds),
    ];
    const files = new Map(beginnings.map((start) => [this.#fileFor(start), start]));
    const shards = await Promise.all([...files.values()].map((start) => this.#shard(start)));
    return shards
      .flatMap((shard) => [...(shard?.entries.values() ?? [])])
      .filter((candidate) => !this.stop.has(candidate.word));
  }

  /** The word of the course that was probably meant; undefined where none is near enough. */
  async meant(word: string): Promise<string | undefined> {
    return meant(word, await this.#candidates(word), this.searching.sounds);
  }

  /** The word of a name that sounds the same; undefined where none does. */
  async soundingLike(word: string): Promise<string | undefined> {
    const { sounds } = this.searching;
    const heard = sound(word, sounds);
    const candidates = (await this.#candidates(word)).filter(
      (candidate) => candidate.named && sound(candidate.word, sounds) === heard,
    );
    return meant(word, candidates, sounds);
  }
}
