import type { QuizScriptWords } from "../shape/question-script.ts";

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
  notKept: "Your browser does not keep this.",
};
