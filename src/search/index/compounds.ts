/**
 * Compounds among the words of the course, by what they end in: "pad" -> ["fietspad"]. Pagefind finds a
 * compound by its beginning only. A split is believed when both parts are words of the course; a second part that is
 * no word by itself, when several compounds share it: "vaardig" after "taal", "reken" and "hand".
 */
const SHORTEST = { first: 4, second: 4, shared: 6 };

/** The possible second parts of a word whose first part is a word too, longest first. */
function seconds(word: string, known: Set<string>, links: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = SHORTEST.first; at <= word.length - SHORTEST.second; at++) {
    const first = word.slice(0, at);
    const stems = links
      .filter((link) => first.endsWith(link))
      .map((link) => first.slice(0, first.length - link.length));
    if (stems.some((stem) => stem.length >= SHORTEST.first && known.has(stem))) {
      found.push(word.slice(at));
    }
  }
  return found;
}

/**
 * For every second part, the compounds that end in it. `loose` words, such as "over", make no compounds; `links` may stand
 * between two parts.
 */
export function compoundHeads(
  vocabulary: Iterable<string>,
  loose: Iterable<string>,
  links: readonly string[],
): Map<string, string[]> {
  const known = new Set(vocabulary);
  for (const word of loose) known.delete(word);
  const heads = new Map<string, string[]>();
  const shared = new Map<string, string[]>();
  for (const word of known) {
    const parts = seconds(word, known, links);
    const real = parts.find((part) => known.has(part));
    const [map, list] = real === undefined ? [shared, parts] : [heads, [real]];
    for (const part of list) map.set(part, [...(map.get(part) ?? []), word]);
  }
  for (const [part, compounds] of shared) {
    if (part.length >= SHORTEST.shared && compounds.length > 1) heads.set(part, compounds);
  }
  return heads;
}
