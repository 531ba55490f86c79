import { getEntries } from "astro:content";
import type { QuestionRecord } from "../course/records/question.ts";
import { featuresOf, type Feature } from "../course/text/features.ts";

/** What questions hold that needs a style, or a script, of its own; the situations they are about count. */
export async function questionFeatures(questions: QuestionRecord[]): Promise<Feature[]> {
  const ids = new Set(questions.flatMap((question) => question.case ?? []));
  const cases = await getEntries([...ids].map((id) => ({ collection: "cases" as const, id })));
  return featuresOf(JSON.stringify([questions, cases.map(({ data }) => data.html)]));
}
