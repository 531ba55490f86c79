/** What chance starts from: the same seed gives the same order, on every device. */
export type Seed = string | number;

/** A shuffled copy (Fisher and Yates). The seed may come from an address: "42" and 42 are one. */
export function shuffle<Item>(items: readonly Item[], seed: Seed): Item[] {
  const shuffled = [...items];
  const random = chance(seed);
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** The same, but never in the order that is given: what is asked must not give it away. */
export const shuffleNever = <Item>(items: readonly Item[], seed: Seed): Item[] =>
  neverAsGiven(shuffle(items, seed), items);

/** A shuffled list, turned by one where chance left it as it was given. */
export function neverAsGiven<Item>(shuffled: Item[], given: readonly Item[]): Item[] {
  const isGiven = shuffled.every((item, place) => item === given[place]);
  return isGiven ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** Numbers from 0 up to 1 that follow from a seed. */
export const chance = (seed: Seed): (() => number) => mulberry32(hash(String(seed)));

/** FNV-1a, 32 bits: a text to a number. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
}

/** Tommy Ettinger's mulberry32 (public domain): numbers from 0 up to 1. */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
