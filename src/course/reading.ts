/** Words a minute of a reader of non-fiction (Brysbaert 2019 finds 238 for English; Dutch words are longer). */
const PACE = 200;

/** Minutes to read so many words, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / PACE));

/** Minutes to answer a question and to read what is said of it: some forty seconds. */
const MINUTES_A_QUESTION = 0.66;

/** Minutes to study a module, its questions answered, in steps of five: nobody knows it more exactly. */
export const studyMinutes = (words: number, questions: number): number =>
  Math.max(5, Math.round((words / PACE + questions * MINUTES_A_QUESTION) / 5) * 5);
