import { someOf } from "./records.ts";
import type { QuestionRecord } from "../course/records/question.ts";
import { featuresOf, type Feature } from "../course/text/features.ts";

/** What questions hold that needs a style, or a script, of its own; the situations they are about count. */
export function questionFeatures(questions: QuestionRecord[]): Feature[] {
  const ids = new Set(questions.flatMap((question) => question.case ?? []));
  const cases = someOf("cases", [...ids]);
  return featuresOf(JSON.stringify([questions, cases.map(({ html }) => html)]));
}
