import type { QuestionRecord } from "./records/question.ts";

const plain = (html: string) => html.replace(/<[^>]*>/g, "");

/** A question as schema.org has it; undefined for kinds that it has no words for. */
export function structuredQuestion({
  kind,
  plain: name,
  options,
  explanation,
}: QuestionRecord): object | undefined {
  if (kind === "order" || kind === "match") return undefined;
  const answer = (text: string, comment: string) => ({
    "@type": "Answer",
    text: plain(text),
    ...(comment && { comment: { "@type": "Comment", text: plain(comment) } }),
  });
  const of = (right: boolean) =>
    options
      .filter(({ correct }) => correct === right)
      .map(({ text, feedback }) => answer(text, feedback));
  return {
    "@type": "Question",
    name,
    eduQuestionType:
      kind === "multiple" ? "Checkbox" : kind === "single" ? "Multiple choice" : "Open ended",
    acceptedAnswer: kind === "open" ? [answer(explanation, "")] : of(true),
    suggestedAnswer: kind === "open" ? undefined : of(false),
  };
}
