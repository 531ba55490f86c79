import { parameters } from "#language";

/** What an address asks for: named questions, some of a module, or nothing. */
export type Wish =
  { ids: string[]; seed?: string } | { module: string; count: number; seed?: string };

/** As many as a page can carry; nobody does more in one go. */
const MOST = 100;
const USUAL = 10;

/**
 * Reads `?vragen=a,b` or `?module=ID&aantal=10`, both with `&zaad=42` where they are to be shuffled.
 * Addresses are typed and cut off: what makes no sense is left out, nothing throws.
 * @returns undefined where the address asks for nothing
 */
export function readWish(search: string): Wish | undefined {
  const asked = new URLSearchParams(search);
  const seed = asked.get(parameters.seed);
  const seeded = seed ? { seed } : {};
  const ids = (asked.get(parameters.questions) ?? "").split(/[\s,]+/).filter(Boolean);
  if (ids.length > 0) return { ids: [...new Set(ids)].slice(0, MOST), ...seeded };
  const module = asked.get(parameters.module);
  return module ? { module, count: countOf(asked.get(parameters.count)), ...seeded } : undefined;
}

function countOf(text: string | null): number {
  const count = Math.floor(Number(text));
  return count > 0 ? Math.min(count, MOST) : USUAL;
}
