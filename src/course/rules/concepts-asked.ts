import type { Rule } from "./rule.ts";

/** Every concept has a question, and every question stands in a section. */
export const conceptsAsked: Rule = ({ concepts }, report) => {
  for (const concept of concepts) {
    if (concept.quizzes === 0 && !concept.damaged) {
      report.error(
        concept,
        `Concept "${concept.id}" has no question.`,
        "Add a <Quiz> to the section that it tests.",
      );
    }
    // Without any heading there is nothing to stand before: that is reported by itself.
    if (concept.sections.length === 0) continue;
    for (const question of concept.questions) {
      if (question.section !== undefined) continue;
      report.error(
        question,
        `Question "${question.id}" stands before the first heading.`,
        "Move it into the section that explains it: a wrong answer links there.",
      );
    }
  }
};
