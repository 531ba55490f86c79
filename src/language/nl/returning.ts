import type { MarkWords, QuizRecallWords } from "../shape/returning.ts";

/** Marks of progress in lists. */
export const marks: MarkWords = {
  known: "bekend",
  done: "bezig",
  due: "te herhalen",
};

/** What a script says of a question that was answered before. */
export const quizRecall: QuizRecallWords = {
  changed: "Deze vraag is gewijzigd sinds je antwoord.",
  before: (right) => `Vorige keer had je deze ${right ? "" : "niet "}goed.`,
};
