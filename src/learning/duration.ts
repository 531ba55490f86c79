/** Seconds to remember, answer and read what is said of it: twelve are some five minutes. */
const SECONDS = 25;

/** About how many minutes a review of so many questions takes: at least one. */
export const reviewMinutes = (questions: number): number =>
  Math.max(1, Math.round((questions * SECONDS) / 60));
