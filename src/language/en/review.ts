/** Review. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type { ReviewScriptWords, ReviewWords, WhenWords } from "../shape/review.ts";

const questions = (n: number) => plural(n, "question", "questions");

/** The review page. */
export const review: ReviewWords = {
  title: "Review",
  next: "Next question",
  intro:
    "Questions that you did before, on the day that you are about to forget them. Give your answer and say at once how sure you are.",
  forecast: "The days to come",
  noScript:
    "Review remembers in your own browser what you knew when, and needs JavaScript for that. Without it you can take the tests:",
};

/** The review page, as its script has it. */
export const reviewScript: ReviewScriptWords = {
  howSure: "How sure are you? Choosing checks your answer.",
  sure: { sure: "Sure", doubt: "Unsure", guess: "Guess" },
  place: (place, total) => `${place} of ${total}`,
  skip: "Skip",
  next: "Next question",
  finish: "Finish",
  failed: "The questions could not be fetched. See whether you are connected.",
  retry: "Try again",
  nothing: "Nothing is waiting",
  never:
    "You have not done any questions yet. Questions that you answer with a concept or in a test come back here by themselves.",
  blocked:
    "Your browser does not let this site keep anything. What you answer can therefore not come back here.",
  nextOne: (when, n) =>
    `The next ${n === 1 ? "question comes" : `${n} questions come`} back ${when}.`,
  practice: "Go and practise",
  read: "Begin to read",
  skippedAll: "You answered nothing",
  summary: (right, total) => `You still knew ${right} of ${total}`,
  returns: "When they come back",
  sureAndWrong: (n) =>
    `With ${n === 1 ? "one question" : `${n} questions`} you were sure, but your answer was not right. ${n === 1 ? "It comes" : "They come"} back first: mistakes of that kind like to return.`,
  calibration: "How well you judge yourself",
  right: (right, total) => `${right} of ${total} right`,
  reread: "Read again",
  more: (n) => `Another round (${n} left)`,
  questions,
};

/** When something comes back, in days from today. */
export const when: WhenWords = (days, date) =>
  days <= 0
    ? "today"
    : days === 1
      ? "tomorrow"
      : days < 7
        ? `in ${days} days, ${date}`
        : `on ${date}`;
