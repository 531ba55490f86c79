/** Words a minute of a reader of non-fiction (Brysbaert 2019 finds 238 for English; Dutch words are longer). */
const PACE = 200;

/** Minutes to read so many words, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / PACE));
