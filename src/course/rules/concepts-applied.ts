import { hasAllQuestions } from "../catalogue.ts";
import { isUse } from "../levels.ts";
import type { Rule } from "./rule.ts";

/** Where questions say how much they ask, every concept has one that asks to apply or to judge. */
export const conceptsApplied: Rule = ({ concepts }, report) => {
  if (!concepts.some(({ questions }) => questions.some(({ level }) => level !== undefined))) return;
  for (const concept of concepts) {
    const { questions } = concept;
    if (questions.length === 0 || !hasAllQuestions(concept) || questions.some(isUse)) continue;
    report.error(
      concept,
      `No question of concept "${concept.id}" asks to apply or to judge.`,
      'Ask what a reader would do with it, with level="apply" or level="judge".',
    );
  }
};
