import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Some words in a row. */
export const phrase = (words: Vocabulary, random: Random, low: number, high: number) =>
  Array.from({ length: random.between(low, high) }, () => words.word(random)).join(" ");

/** Phrases that all differ, also where a text is compared without case and signs. */
export function phrases(
  words: Vocabulary,
  random: Random,
  count: number,
  low: number,
  high: number,
) {
  const found = new Set<string>();
  while (found.size < count) {
    found.add(`${phrase(words, random, low, high)} ${words.weighty(random)}`);
  }
  return [...found].map(capital);
}

/** A sentence, with `aside` in it where there is one. */
export function sentence(words: Vocabulary, random: Random, aside = ""): string {
  const [head, tail] = [phrase(words, random, 3, 9), phrase(words, random, 3, 8)];
  const middle = aside === "" ? (random.next() < 0.4 ? "," : "") : ` ${aside}`;
  return `${capital(head)}${middle} ${tail}.`;
}

/** A paragraph of some sentences; each aside stands in one of them. */
export function paragraph(words: Vocabulary, random: Random, asides: string[] = []): string {
  const count = Math.max(random.between(3, 6), asides.length);
  return Array.from({ length: count }, (_, at) => sentence(words, random, asides[at])).join(" ");
}
