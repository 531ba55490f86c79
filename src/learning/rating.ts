import type { Attempt, Sure } from "./attempts.ts";

/** The four ratings of FSRS, by the numbers that `ts-fsrs` gives them. */
export const AGAIN = 1;
export const HARD = 2;
export const GOOD = 3;
export const EASY = 4;
export type Rating = typeof AGAIN | typeof HARD | typeof GOOD | typeof EASY;

/**
 * The grading table: what a right answer is worth, by how sure the student was.
 *
 * - sure: Good, which asks again after 3, 14, 57 and 196 days. Not Easy (8 days, or 3, 24, 166 and
 *   881): most questions show the answer among others, where recognising it feels like knowing it.
 *   An interval that is too long costs a forgotten answer, one that is too short a few seconds.
 * - doubt: Hard, which FSRS takes as recalled with effort.
 * - guess: Again. One right guess in four is chance. "Hard" for what was not recalled is the one
 *   habit that FSRS cannot adapt to: every later interval becomes too long.
 *   https://github.com/open-spaced-repetition/fsrs4anki/blob/main/docs/tutorial.md
 * - unasked: Hard. Checked in a page, with the text that explains it above the question: right,
 *   but perhaps read rather than remembered. So it comes back soon, and then it is asked.
 */
const WHEN_RIGHT: Record<Sure | "unasked", Rating> = {
  sure: GOOD,
  doubt: HARD,
  guess: AGAIN,
  unasked: HARD,
};

/**
 * The FSRS rating of an attempt. Anything less than wholly right is Again, however sure: FSRS
 * knows recalled and forgotten, nothing between, and of a question with several parts the missing
 * part has to come back. (Partial credit is for the student to see; that a mistake was made with
 * confidence decides its place in a session, `session.ts`.)
 */
export function ratingOf({ score, sure }: Attempt): Rating {
  return score < 1 ? AGAIN : WHEN_RIGHT[sure ?? "unasked"];
}
