/** What Pagefind counts, and how it weighs that. */

/** What of a page has words beside its text, by the names that Pagefind is told. */
export const FIELDS = ["title", "aliases", "said", "name", "about"] as const;
export type Field = (typeof FIELDS)[number];

/** What Pagefind counts as once: the weight of a word in a text that is said to weigh 1. */
export const MENTION = 24;

/**
 * How Pagefind weighs what it finds, chosen by measurement (test/search/measure.ts): a name says more than a mention,
 * and a word says more than the beginning of a longer one. In the names that Pagefind has for them.
 */
export const RANKING = {
  term_similarity: 1,
  page_length: 0.75,
  term_saturation: 1.4,
  term_frequency: 1,
  diacritic_similarity: 0.8,
  meta_weights: { title: 4, aliases: 4, said: 4, name: 1, about: 0.5 },
} as const satisfies { meta_weights: Record<Field, number> } & Record<string, unknown>;
