import { Random } from "./random.ts";
import type { Sounds } from "./sounds.ts";

/** How many different words there are before they are bent: about what a long textbook has. */
const WORDS = 8_000;

/**
 * How often a word comes by its rank: 1 / (rank + 2.7) ^ 1.07, the law of Zipf as Mandelbrot mended it. What a search
 * index weighs depends on it: most words are rare, and a few stand everywhere.
 */
const weightOf = (rank: number) => 1 / (rank + 2.7) ** 1.07;

/** Common words are short. */
const syllablesOf = (rank: number) => (rank < 120 ? 1 : rank < 4_000 ? 2 : 3);

/** The words of a made-up language, taken as often as words of a real one. */
export class Vocabulary {
  readonly #words: string[];
  readonly #upTo: number[] = [];
  readonly #names: string[];
  readonly sounds: Sounds;

  /** `names` is how many things have a name of their own. */
  constructor(sounds: Sounds, seed: number, names: number) {
    this.sounds = sounds;
    const random = Random.of(seed, -1);
    const known = new Set(sounds.small);
    const made = (syllables: number): string => {
      for (;;) {
        const parts = Array.from({ length: syllables }, () => this.#syllable(random));
        const word = parts.join("") + random.of(sounds.codas);
        // On a phone a figure has room for fourteen letters.
        if (word.length > 14 || known.has(word)) continue;
        known.add(word);
        return word;
      }
    };
    const stems = Array.from({ length: WORDS - sounds.small.length }, (_, at) =>
      made(syllablesOf(at)),
    );
    this.#words = [...sounds.small, ...stems];
    this.#names = Array.from({ length: names }, () => made(3));
    let sum = 0;
    for (const rank of this.#words.keys()) this.#upTo.push((sum += weightOf(rank + 1)));
  }

  #syllable(random: Random): string {
    return random.of(this.sounds.onsets) + random.of(this.sounds.nuclei);
  }

  /** A word, common ones more often. */
  word(random: Random): string {
    const at = random.next() * this.#upTo.at(-1)!;
    let [low, high] = [0, this.#upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#upTo[middle]! < at) low = middle + 1;
      else high = middle;
    }
    const word = this.#words[low]!;
    return low < this.sounds.small.length ? word : word + random.of(this.sounds.endings);
  }

  /** The word at a rank, from 0, as it stands in a dictionary. */
  ranked(rank: number): string {
    return this.#words[rank]!;
  }

  /** A word of some weight: none that only holds a sentence together. */
  weighty(random: Random): string {
    for (;;) {
      const word = this.word(random);
      if (word.length > 4) return word;
    }
  }

  /** What the thing with this number is called; no two are alike. */
  name(at: number): string {
    return this.#names[at]!;
  }
}
