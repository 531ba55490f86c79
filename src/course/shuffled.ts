import { createHash } from "node:crypto";
import { neverAsGiven } from "../learning/shuffle.ts";

/** The items in an order that follows from `seed`. */
export function shuffled<T>(items: T[], seed: string): T[] {
  const weight = (index: number) => createHash("sha256").update(`${seed}:${index}`).digest("hex");
  return items
    .map((item, index) => ({ item, weight: weight(index) }))
    .sort((a, b) => a.weight.localeCompare(b.weight))
    .map(({ item }) => item);
}

/** The same, but never in the order that is given: the page must not give it away. */
export const shuffledNever = <T>(items: T[], seed: string): T[] =>
  neverAsGiven(shuffled(items, seed), items);
