import { matchMarks } from "../grade/match.ts";
import { recogniseNumber, type NumberKey } from "../grade/number.ts";
import { orderMarks } from "../grade/order.ts";
import { recogniseText, type TextKey } from "../grade/text.ts";
import { safely } from "../safely.ts";
import type { AnalysedQuestion } from "./question-file.ts";

/** The kinds whose answers are parts that each stand right or not; of the others an answer is chosen or recognised. */
export const inParts = ({ kind }: Pick<AnalysedQuestion, "kind">): boolean =>
  kind === "order" || kind === "match";

/**
 * Which of the answers of a question somebody used: the places of what was ticked, of the known answer that was typed
 * (none where it was another), or of the items and rows that stood right. Never throws: what it makes no sense of is no use.
 * @param answer the form's values, from anywhere
 */
export function usedAnswers(question: AnalysedQuestion, answer: readonly string[]): number[] {
  const places = safely(() => placesIn(question, answer), []);
  return places.filter((place) => place in question.answers);
}

function placesIn({ kind, key }: AnalysedQuestion, answer: readonly string[]): number[] {
  switch (kind) {
    case "single":
    case "multiple":
      return [...new Set(answer.filter((value) => /^\d{1,4}$/.test(value)).map(Number))];
    case "text":
      return [recogniseText(answer[0] ?? "", key as TextKey)];
    case "number":
      return [recogniseNumber(answer[0] ?? "", key as NumberKey)];
    case "order":
      return placesOf(orderMarks(answer, key as string[]));
    case "match":
      return placesOf(matchMarks(answer, key as string[]));
    case "open":
      return [];
  }
}

const placesOf = (marks: boolean[]) => marks.flatMap((mark, place) => (mark ? [place] : []));
