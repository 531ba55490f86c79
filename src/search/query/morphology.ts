import { primary } from "../../language/languages.ts";

/**
 * The forms in which a word may stand in a dictionary. Pagefind's stemmer joins "lampen" to "lamp"; these rules add
 * what it misses: stad/steden, boom/bomen, vrijheid/vrijheden, museum/musea, methode/methoden/methodes. A rule may
 * propose a word that does not exist: only words of the course are ever looked for.
 */
type Rule = [ending: RegExp, forms: readonly string[]];

const dutch: readonly Rule[] = [
  [/heden$/, ["heid"]],
  [/ici$/, ["icus"]],
  [/([deloirt])a$/, ["$1um"]],
  [/ses$/, ["sis"]],
  [/eren$/, ["eer"]],
  [/oren$/, ["or"]],
  [/e([tdp])en$/, ["a$1", "i$1"]],
  [/([aeou])([^aeiou])en$/, ["$1$1$2", "$1$2"]],
  [/([aeou])([^aeiou])e$/, ["$1$1$2"]],
  [/([^aeiou])\1en?$/, ["$1"]],
  [/ieen$/, ["ie"]],
  [/v(en?)$/, ["f"]],
  [/z(en?)$/, ["s"]],
  [/(?:en|n|s|es|e|er|ere|st|ste|t|te|ten|de|den)$/, [""]],
  [/(?:tje|je|pje)s?$/, [""]],
  [/de[nr]?$/, ["d"]],
];

const english: readonly Rule[] = [
  [/ies$/, ["y"]],
  [/(?:ses|xes|shes|ches)$/, [""]],
  [/([^aeiou])\1(?:ed|ing|er)$/, ["$1"]],
  [/(?:ed|ing|es|er)$/, ["", "e"]],
  [/s$/, [""]],
];

const rules: Record<string, readonly Rule[]> = { nl: dutch, en: english };

/** Whether we know how words of a language change. */
export const knowsForms = (language: string): boolean => primary(language) in rules;

const SHORTEST = 3;

/** The dictionary forms that a word may have, itself among them. */
export function lemmas(word: string, language: string): Set<string> {
  const found = new Set([word]);
  if (word.length <= SHORTEST) return found;
  for (const [ending, forms] of rules[primary(language)] ?? []) {
    if (!ending.test(word)) continue;
    for (const form of forms) {
      const lemma = word.replace(ending, form);
      if (lemma.length >= SHORTEST) found.add(lemma);
    }
  }
  return found;
}

/** Whether two words share a dictionary form. */
export const alike = (a: Set<string>, b: Set<string>): boolean =>
  [...a].some((form) => b.has(form));
