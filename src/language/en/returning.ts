import type { MarkWords, QuizRecallWords } from "../shape/returning.ts";

/** Marks of progress in lists. */
export const marks: MarkWords = {
  known: "known",
  done: "started",
  due: "to review",
};

/** What a script says of a question that was answered before. */
export const quizRecall: QuizRecallWords = {
  changed: "This question has changed since your answer.",
  before: (right) => `Last time this was ${right ? "" : "not "}right.`,
};
