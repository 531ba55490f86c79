import type { FigureOf } from "../../../course/schemas/figure.ts";

type Question = FigureOf<"choice">["questions"][number];

/** A question as it is drawn: what each answer leads to stands with it. */
export interface Branching {
  ask: string;
  answers: {
    name: string;
    /** What to do. */
    then?: string | undefined;
    /** A question that is drawn elsewhere. */
    onward?: string | undefined;
    /** The question that follows. */
    question?: Branching | undefined;
  }[];
}

/**
 * The tree of questions below the one at `index`. A question to which several answers lead is drawn once,
 * with the last answer of the first question that leads to it; the others name it.
 */
export function branches(questions: readonly Question[], index = 0): Branching {
  const { ask, answers } = questions[index]!;
  return {
    ask,
    answers: answers.map(({ name, then, next }, place) => {
      if (next === undefined) return { name, then };
      const leads = (question: Question) => question.answers.some((answer) => answer.next === next);
      const home =
        questions.findIndex(leads) === index &&
        answers.findLastIndex((answer) => answer.next === next) === place;
      const target = questions.findIndex(({ id }) => id === next);
      return home
        ? { name, question: branches(questions, target) }
        : { name, onward: questions[target]!.ask };
    }),
  };
}
