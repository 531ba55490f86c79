import { createHash } from "node:crypto";

/** The items in an order that follows from `seed` and is never the one given: the page must not give it away. */
export function shuffledNever<T>(items: T[], seed: string): T[] {
  const weight = (index: number) => createHash("sha256").update(`${seed}:${index}`).digest("hex");
  const shuffled = items
    .map((item, index) => ({ item, weight: weight(index) }))
    .sort((a, b) => a.weight.localeCompare(b.weight))
    .map(({ item }) => item);
  const same = shuffled.every((item, index) => item === items[index]);
  return same ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
