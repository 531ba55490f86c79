import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import type { AnswerRecord } from "../course/records/question.ts";

/** An answer for machines; of a matching question with its partner. */
const answerOf = ({ html, correct, feedback, match }: AnswerRecord) => ({
  text: html,
  correct,
  feedback: feedback?.html ?? "",
  ...(match && { match: match.html }),
});

/** The questions for machines, texts as HTML; the shape is promised to the outside. */
export const GET: APIRoute = async () => {
  const questions = await getCollection("questions");
  return Response.json(
    questions.map(({ data }) => ({
      id: data.id,
      kind: data.kind,
      concept: data.concept,
      section: data.section,
      module: data.module,
      goal: data.goal,
      level: data.level,
      case: data.case,
      twin: data.twin,
      prompt: data.prompt.html,
      options: data.options.map(answerOf),
      explanation: data.explanation.html,
      url: data.url,
    })),
  );
};
