import type { APIRoute } from "astro";
import { allOf } from "../site/records.ts";
import type { AnswerRecord } from "../course/records/question.ts";

/** An answer for machines; of a matching question with its partner. */
const answerOf = ({ html, correct, feedback, match }: AnswerRecord) => ({
  text: html,
  correct,
  feedback: feedback?.html ?? "",
  ...(match && { match: match.html }),
});

/** The questions for machines, texts as HTML; the shape is promised to the outside. */
export const GET: APIRoute = () => {
  return Response.json(
    allOf("questions").map((question) => ({
      id: question.id,
      kind: question.kind,
      concept: question.concept,
      section: question.section,
      module: question.module,
      goal: question.goal,
      level: question.level,
      case: question.case,
      twin: question.twin,
      prompt: question.prompt.html,
      options: question.options.map(answerOf),
      explanation: question.explanation.html,
      url: question.url,
    })),
  );
};
