import type { Outcome } from "../learning/outcome.ts";
import type { QuizQuestion } from "./quiz-question.ts";

/** The questions that stand in the page, until it is known what was answered before. */
export const waiting: QuizQuestion[] = [];

/** What became of the questions that were answered on this page. */
export const here = new Map<string, Outcome>();

/** What this page knows of its questions. For who was here before, `returning.ts` puts all that is kept in its place. */
export const memory = {
  /** Called with each question once it works. */
  recall(question: QuizQuestion): void {
    waiting.push(question);
  },
  outcomeOf: (id: string): Outcome | undefined => here.get(id),
};
