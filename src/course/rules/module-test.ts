import type { Rule } from "./rule.ts";

/** The fewest questions that make a closing test. */
const FEWEST = 5;

/** A module has enough questions for its closing test. */
export const moduleTest: Rule = ({ modules, unread }, report, catalogue) => {
  for (const module of modules) {
    if (module.concepts.some((id) => unread.includes(id))) continue;
    const questions = module.concepts.reduce(
      (sum, id) => sum + (catalogue.find(id)?.questions.length ?? 0),
      0,
    );
    if (questions >= FEWEST) continue;
    report.error(
      module,
      `Module "${module.id}" has ${questions} questions; its closing test needs ${FEWEST}.`,
      "Add questions to its concepts.",
    );
  }
};
