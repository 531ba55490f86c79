import { hasAllQuestions } from "../catalogue.ts";
import { kindOf } from "../kinds/index.ts";
import { meant } from "./meant.ts";
import type { Rule } from "./rule.ts";

/** The fewest questions that make a closing test. */
const FEWEST = 5;

/** A module has enough questions for its closing test; open ones cannot be scored and are not in it. */
export const moduleTest: Rule = ({ modules, settings }, report, { catalogue }) => {
  for (const module of modules) {
    if (!settings.modules.includes(module.id)) continue;
    const concepts = module.concepts
      .map((name) => meant(name, catalogue))
      .filter((concept) => concept !== undefined);
    // What could not be read, pages or questions, may be what is missing.
    const unread = !concepts.every(hasAllQuestions);
    if (unread || concepts.length < module.concepts.length) continue;
    const scored = concepts
      .flatMap(({ questions }) => questions)
      .filter((question) => kindOf(question).isScored).length;
    if (scored >= FEWEST) continue;
    report.error(
      module,
      `The closing test of module "${module.id}" needs ${FEWEST} questions that can be scored; its concepts have ${scored}.`,
      "Add questions to its concepts; open questions do not count.",
    );
  }
};
