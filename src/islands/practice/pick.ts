import type { Families } from "../../learning/families.ts";
import { mix } from "../../learning/mix.ts";
import { shuffle, type Seed } from "../../learning/shuffle.ts";

/** A question, and the concept that it is about. */
export interface Candidate {
  id: string;
  concept: string;
}

/** So many questions by chance, of twins one, in an order that mixes concepts. */
export function pick(
  all: readonly Candidate[],
  families: Families,
  count: number,
  seed: Seed,
): string[] {
  const picked = withoutTwins(shuffle(all, seed), families).slice(0, count);
  return mix(picked, ({ concept }) => concept).map(({ id }) => id);
}

/** So many questions by chance, of twins one, of as many concepts as that allows; they keep their order. */
export function pickSpread(
  all: readonly Candidate[],
  families: Families,
  count: number,
  seed: Seed,
): string[] {
  const depths = new Map<string, number>();
  const ranked = withoutTwins(shuffle(all, seed), families).map((candidate) => {
    const depth = depths.get(candidate.concept) ?? 0;
    depths.set(candidate.concept, depth + 1);
    return { id: candidate.id, depth };
  });
  const picked = new Set(
    ranked
      .sort((a, b) => a.depth - b.depth)
      .slice(0, count)
      .map(({ id }) => id),
  );
  return all.flatMap(({ id }) => (picked.has(id) ? [id] : []));
}

/** Of each family the first. */
function withoutTwins(all: readonly Candidate[], families: Families): Candidate[] {
  const met = new Set<string>();
  return all.filter(({ id }) => {
    if (met.has(id)) return false;
    for (const member of families.get(id) ?? [id]) met.add(member);
    return true;
  });
}
