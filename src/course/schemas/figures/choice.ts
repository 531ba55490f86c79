import { z } from "zod";
import { name, text, title } from "./words.ts";

const answer = z.strictObject({
  name,
  then: text.optional(),
  next: z.string().optional(),
});
const question = z.strictObject({
  id: z.string().min(1),
  ask: text,
  answers: z.array(answer).min(2).max(3),
});
type Question = z.infer<typeof question>;

/** What is wrong with the ways through the questions: where, what, and what to do. */
function strays(questions: Question[]): { path: (string | number)[]; what: string; do: string }[] {
  const ids = questions.map(({ id }) => id);
  const answers = questions.flatMap(({ answers }, question) =>
    answers.map((answer, index) => ({
      ...answer,
      question,
      path: ["questions", question, "answers", index],
    })),
  );
  const both = answers
    .filter(({ then, next }) => (then === undefined) === (next === undefined))
    .map(({ path, name }) => ({
      path,
      what: `the answer "${name}" needs either "then" or "next"`,
      do: 'Write "then: …" for an outcome, or "next: …" with the id of a question further down.',
    }));
  const back = answers
    .filter(({ next, question }) => next !== undefined && ids.indexOf(next) <= question)
    .map(({ path, name, next }) => ({
      path,
      what: `the answer "${name}" leads to "${next}", which is no question further down`,
      do: `Ids of questions: ${ids.join(", ")}.`,
    }));
  const unled = ids.slice(1).flatMap((id, index) =>
    answers.some(({ next }) => next === id)
      ? []
      : {
          path: ["questions", index + 1],
          what: `no answer leads to the question "${id}"`,
          do: `Let an answer lead to it: "next: ${id}".`,
        },
  );
  return [...both, ...back, ...unled];
}

export const choice = z
  .strictObject({
    kind: z
      .literal("choice")
      .describe(
        "Questions that lead to what to do, the first on top; several answers may lead to one question.",
      ),
    title,
    questions: z.array(question).min(1).max(4),
  })
  .check(({ value: { questions }, issues }) => {
    for (const { path, what, do: advice } of strays(questions))
      issues.push({
        code: "custom",
        path,
        input: questions,
        message: what,
        params: { advice },
      });
  });
