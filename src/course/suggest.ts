import { distance } from "../language/distance.ts";

/** The parts of a name in an order of their own: "short-title" and "title-short" have the same. */
const partsOf = (name: string) => name.split(/[-_ ]/).sort().join("-");

/** How many steps lie between two names; parts that changed places are one. */
function steps(a: string, b: string): number {
  const letters = distance(a, b);
  return letters > 1 && a.length === b.length && partsOf(a) === partsOf(b) ? 1 : letters;
}

/** The candidate nearest to `word`, if it is near enough to be meant (a third of its letters, and never all of them). */
export function nearest<Word extends string>(
  word: string,
  candidates: Iterable<Word>,
): Word | undefined {
  let best: Word | undefined;
  let least = Math.min(Math.max(1, Math.floor(word.length / 3)) + 1, Math.max(1, word.length));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const found = steps(word.toLowerCase(), candidate.toLowerCase());
    if (found < least) [best, least] = [candidate, found];
  }
  return best;
}

/** What a path names: the last part of it, without an extension. */
export const nameIn = (path: string): string => /([^/]*?)(?:\.[^./]*)?\/?$/.exec(path)?.[1] ?? path;

/** The path whose last part is nearest to that of `path`: that its folders are alike says nothing. */
export function nearestPath(path: string, candidates: Iterable<string>): string | undefined {
  const named = Map.groupBy(candidates, nameIn);
  const name = nearest(nameIn(path), named.keys());
  const alike = name === undefined ? [] : (named.get(name) ?? []);
  const [first] = alike.toSorted((a, b) => distance(path, a) - distance(path, b));
  return first;
}

/** "Did you mean …?" where something is near, else the fallback advice. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
