import type { QuizScriptWords, QuizWords } from "../shape/question.ts";

/** Questions in a page, as the page has them before any script. */
export const quiz: QuizWords = {
  check: "Check",
  compareNow: "Compare",
  right: "Right.",
  wrong: "Not right.",
  hint: "Hint",
  explanation: "Explanation",
  model: "Compare with a possible answer",
  reveal: "Show the answer",
  own: "Question on a page of its own",
  read: "Read again:",
  several: "There are several right answers.",
  answer: "Your answer",
  accepted: "Right is:",
  up: "Up:",
  down: "Down:",
  place: "place",
  choose: "Choose …",
  everyRow: "First choose something in every row.",
  moveFirst: "First move something to another place.",
  marks: ["Right", "Too many", "Missed", "Rightly left out"],
  belongs: "Belongs.",
  belongsNot: "Does not belong.",
  rightOrder: "The right order:",
  rightPairs: "These belong together:",
  fitsNowhere: "This fits nowhere:",
  caseTitle: (title) => `Case: ${title}`,
  compare: "How close were you?",
  rates: ["I had the core", "Partly", "Not yet"],
};

/** What a script says of a question: counted in bytes on every page, so few words and no more. */
export const quizElement: QuizScriptWords = {
  again: "Again",
  others: "Why for each answer",
  right: "Right.",
  wrong: "Not right",
  partly: "Partly right",
  parts: (right, total) => `${right} of ${total} right`,
  on: "Read on",
  empty: "Give an answer first.",
  changed: "This question has changed since your answer.",
  before: (right) => `Last time this was ${right ? "" : "not "}right.`,
  notKept: "Your browser could not keep this; it counts as long as this page is open.",
};
