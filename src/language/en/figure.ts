import type { FigureWords } from "../shape/figure.ts";

/** What is said of a figure to who does not see it, and the few words that a figure needs by itself. */
export const figure: FigureWords = {
  topFirst: "From top to bottom:",
  endFirst: "From end to means:",
  scale: (low, high, steps) => `For each contact a mark from 1 (${low}) to ${steps} (${high}).`,
  mark: (mark, steps) => `${mark} of ${steps}`,
  below: "below it:",
  again: (first) => `Then again: ${first}.`,
  onward: "on with the question",
  doubt: "Not certain:",
  between: (start, end) => `From 0 (${start}) to 100 (${end}):`,
  at: (place) => `at ${place}`,
};
