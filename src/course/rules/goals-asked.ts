import { hasAllQuestions, questionsOf } from "../catalogue.ts";
import { isUse } from "../levels.ts";
import type { Rule } from "./rule.ts";

/** The fewest questions that show whether a goal is reached. */
const FEWEST = 3;

/** Every goal with an id is asked for, and not only by what can be remembered or explained. */
export const goalsAsked: Rule = (course, report) => {
  // A question that could not be read may serve any goal.
  if (!course.concepts.every(hasAllQuestions)) return;
  const questions = questionsOf(course);
  for (const module of course.modules) {
    for (const [index, { id }] of module.goals.entries()) {
      if (id === undefined) continue;
      const asked = questions.filter(({ goal }) => goal === id);
      if (asked.length < FEWEST) {
        report.error(
          module.at("goals", index),
          `Goal "${id}" is served by ${asked.length} ${asked.length === 1 ? "question" : "questions"}; ${FEWEST} or more expected.`,
          `Write questions with goal="${id}".`,
        );
      } else if (!asked.some(isUse)) {
        report.error(
          module.at("goals", index),
          `No question with goal "${id}" asks to apply or to judge.`,
          'Let one of them ask that, with level="apply" or level="judge".',
        );
      }
    }
  }
};
