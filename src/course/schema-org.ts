import { authorOf } from "./citation.ts";
import { kinds } from "./kinds/index.ts";
import type { QuestionRecord } from "./records/question.ts";

/** A question as schema.org has it; undefined for kinds that it has no words for. */
export function structuredQuestion(question: QuestionRecord): object | undefined {
  const { kind, prompt, options, explanation } = question;
  const { schemaType, isScored } = kinds[kind];
  if (schemaType === undefined) return undefined;
  const answer = (text: string, comment?: string) => ({
    "@type": "Answer",
    text,
    ...(comment && { comment: { "@type": "Comment", text: comment } }),
  });
  const of = (right: boolean) =>
    options
      .filter(({ correct }) => correct === right)
      .map(({ plain, feedback }) => answer(plain, feedback?.plain));
  return {
    "@type": "Question",
    name: prompt.plain,
    eduQuestionType: schemaType,
    acceptedAnswer: isScored ? of(true) : [answer(explanation.plain)],
    suggestedAnswer: isScored ? of(false) : undefined,
  };
}

/**
 * What a list explains as schema.org has it.
 * @param address of the list itself
 * @param addressOf a concept's own address
 */
export const structuredTerms = (
  address: string,
  concepts: readonly { id: string; title: string; definition: string }[],
  addressOf: (id: string) => string,
): object => ({
  "@type": "DefinedTermSet",
  "@id": address,
  hasDefinedTerm: concepts.map(({ id, title, definition }) => ({
    "@type": "DefinedTerm",
    "@id": addressOf(id),
    name: title,
    description: definition,
  })),
});

/** An author of the course as schema.org has it: a person by given name and family name, or an organisation. */
export function structuredAuthor(written: string): object {
  const name = authorOf(written);
  return "literal" in name
    ? { "@type": "Organization", name: name.literal }
    : { "@type": "Person", name: [name.given, name.family].filter(Boolean).join(" ") };
}
