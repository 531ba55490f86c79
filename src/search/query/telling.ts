/** How much what a query asks for tells: a word that nearly every page has, says little about which is meant. */
import type { FoundPage } from "./pagefind-index.ts";
import type { Understanding } from "./understand.ts";

/** Less than in proportion (measured): the frequent word was typed too, and a query may have its rare one by chance. */
const LESS = 0.4;

/** What one thing that was asked for tells; above 0. */
export interface Telling {
  /** By the numbers that terms cover. */
  units: ReadonlyMap<number, number>;
  /** By a word of the query. */
  word: (word: string) => number;
  /** All of them together, with what no page has. */
  sum: number;
}

/** Weighs what is asked for by how rare it is where pages were found; what was found nowhere, as the others are on average. */
export function tellingOf(
  { terms, unknown }: Pick<Understanding, "terms" | "unknown">,
  found: ReadonlyMap<string, readonly FoundPage[]>,
): Telling {
  const units = new Map<number, number>();
  const byWord = new Map<string, number>();
  // Two words as one come first: what each says by itself, goes before.
  for (const { covers, variants } of terms) {
    const rarities = variants.flatMap(({ word }) => found.get(word)?.[0]?.rarity ?? []);
    // All forms together are on as many pages as the most frequent, or more.
    if (rarities.length === 0) continue;
    const rarity = Math.min(...rarities) ** LESS;
    for (const at of covers) units.set(at, rarity);
    for (const { word } of variants) byWord.set(word, rarity);
  }
  const known = [...units.values()].reduce((sum, one) => sum + one, 0);
  const usual = units.size > 0 ? known / units.size : 1;
  for (const at of terms.flatMap(({ covers }) => covers)) if (!units.has(at)) units.set(at, usual);
  const sum = [...units.values()].reduce((sum, one) => sum + one, 0) + unknown.length * usual;
  return { units, word: (word) => byWord.get(word) ?? usual, sum };
}
