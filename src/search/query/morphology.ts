import type { FormRule, Searching } from "../../language/shape/searching.ts";

/** Shorter words have no forms: too many would share one. */
const SHORTEST = 3;

/** What the rules that fit make of a word; one that is too short is left out. */
const becoming = (word: string, rules: readonly FormRule[]): string[] =>
  rules
    .filter(([ending]) => ending.test(word))
    .flatMap(([ending, becomes]) => becomes.map((form) => word.replace(ending, form)))
    .filter(({ length }) => length >= SHORTEST);

/**
 * The dictionary forms that a word may have, itself among them. A rule may propose a word that does not exist: only words
 * of the course are ever looked for.
 */
export function lemmas(word: string, { forms, irregular }: Searching): Set<string> {
  const found = new Set([word]);
  if (Object.hasOwn(irregular, word)) found.add(irregular[word] ?? word);
  if (word.length <= SHORTEST) return found;
  for (const lemma of becoming(word, forms)) found.add(lemma);
  return found;
}

/** The same, and what the word may be derived from: what it has in common with words of another kind. */
export const stems = (word: string, searching: Searching): Set<string> =>
  new Set([...lemmas(word, searching), ...becoming(word, searching.derived)]);

/** Whether two words share a dictionary form. */
export const alike = (a: Set<string>, b: Set<string>): boolean =>
  [...a].some((form) => b.has(form));
