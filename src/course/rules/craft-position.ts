import { hasOneRight } from "../kinds/choice.ts";
import type { Rule } from "./rule.ts";

/** From this many single-choice questions on, a pattern is more than chance. */
const ENOUGH = 4;

/** Right answers do not always stand in the same place. */
export const craftPosition: Rule = ({ concepts }, report) => {
  for (const concept of concepts) {
    const places = concept.questions.flatMap((question) =>
      "options" in question && hasOneRight(question.options)
        ? [question.options.findIndex(({ correct }) => correct)]
        : [],
    );
    const [first = -1] = places;
    if (places.length < ENOUGH || first < 0 || places.some((place) => place !== first)) continue;
    report.warning(
      concept,
      `All ${places.length} right options of "${concept.id}" stand in place ${first + 1}.`,
      "Move some of them.",
    );
  }
};
