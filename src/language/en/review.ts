/** Review. What a script says stands apart from what a page says: it is loaded. */
import { plural } from "../plural.ts";
import type { ReviewScriptWords, ReviewWords, WhenWords } from "../shape/review.ts";

const questions = (n: number) => plural(n, "question", "questions");

/** "Where you were sure, you were right 5 out of 6 times; where you guessed, 1 out of 2." */
function calibrated(parts: [when: string, part: { right: number; total: number }][]): string {
  const said = parts
    .filter(([, { total }]) => total > 0)
    .map(([when, { right, total }], i) =>
      total === 1
        ? `where ${when}, you were ${right === 1 ? "right" : "wrong"}`
        : `where ${when}, ${i === 0 ? "you were right " : ""}${right} out of ${total}${i === 0 ? " times" : ""}`,
    );
  const sentence = said.join("; ");
  return sentence && `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}

/** The review page. */
export const review: ReviewWords = {
  title: "Review",
  intro:
    "Questions that you did before, on the day that you are about to forget them. Give your answer and say at once how sure you are.",
  begin: "Begin",
  skip: "Skip",
  forecast: "The days to come",
  noScript:
    "Review remembers in your own browser what you knew when, and needs JavaScript for that. Without it you can take the tests:",
};

/** The review page, as its script has it. */
export const reviewScript: ReviewScriptWords = {
  howSure: "How sure are you? Choosing checks your answer.",
  sure: { sure: "Sure", doubt: "Unsure", guess: "Guess" },
  ready: (n) => (n === 1 ? "One question is ready" : `${n} questions are ready`),
  takes: (n, isPart, minutes) =>
    `${isPart ? `This round asks ${n} of them, which` : "That"} takes about ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
  begin: "Begin",
  left: (n) => (n === 1 ? "One question left" : `${n} questions left`),
  goesOn: "You began earlier today.",
  resume: "Go on",
  fetching: (n, total) => `Fetching questions: ${n} of ${total}`,
  place: (place, total) => `${place} of ${total}`,
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
  module: (title) => `Go on with ${title}`,
  skippedAll: "You answered nothing",
  summary: (right, total) => `You still knew ${right} of ${total}`,
  firmer: (n, span, orLater) =>
    n === 1
      ? `One question is firmer: you will not see it for ${span}.`
      : `${n} questions are firmer: you will not see them for ${span}${orLater ? " or more" : ""}.`,
  apart: "Between two reviews",
  returns: "When they come back",
  calibration: ({ sure, doubt, guess }) =>
    calibrated([
      ["you were sure", sure],
      ["you doubted", doubt],
      ["you guessed", guess],
    ]),
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
