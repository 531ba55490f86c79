import type { Searching } from "../../language/shape/searching.ts";

/** Shorter words have no forms: too many would share one. */
const SHORTEST = 3;

/**
 * The dictionary forms that a word may have, itself among them. A rule may propose a word that does not exist: only words
 * of the course are ever looked for.
 */
export function lemmas(word: string, { forms, irregular }: Searching): Set<string> {
  const found = new Set([word]);
  if (Object.hasOwn(irregular, word)) found.add(irregular[word] ?? word);
  if (word.length <= SHORTEST) return found;
  for (const [ending, becomes] of forms) {
    if (!ending.test(word)) continue;
    for (const form of becomes) {
      const lemma = word.replace(ending, form);
      if (lemma.length >= SHORTEST) found.add(lemma);
    }
  }
  return found;
}

/** Whether two words share a dictionary form. */
export const alike = (a: Set<string>, b: Set<string>): boolean =>
  [...a].some((form) => b.has(form));
