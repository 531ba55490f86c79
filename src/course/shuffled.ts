import { createHash } from "node:crypto";

/** The items in an order that follows from `seed`. */
export function shuffled<T>(items: T[], seed: string): T[] {
  const weight = (index: number) => createHash("sha256").update(`${seed}:${index}`).digest("hex");
  return items
    .map((item, index) => ({ item, weight: weight(index) }))
    .sort((a, b) => a.weight.localeCompare(b.weight))
    .map(({ item }) => item);
}

/** The same, but never in the order that is given: the page must not give it away. */
export function shuffledNever<T>(items: T[], seed: string): T[] {
  const found = shuffled(items, seed);
  const same = found.every((item, index) => item === items[index]);
  return same ? [...found.slice(1), ...found.slice(0, 1)] : found;
}
