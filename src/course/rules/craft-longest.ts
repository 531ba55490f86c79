import { questionsOf } from "../catalogue.ts";
import { hasOneRight } from "../kinds/choice.ts";
import type { Rule } from "./rule.ts";

/** How much longer than the longest wrong option a right one may be: 20 %, and a word. */
const RATIO = 1.2;
const SLACK = 6;

/** The right option does not give itself away by its length. */
export const craftLongest: Rule = (course, report) => {
  for (const question of questionsOf(course)) {
    if (!("options" in question) || !hasOneRight(question.options)) continue;
    const length = (correct: boolean) =>
      Math.max(
        0,
        ...question.options.filter((o) => o.correct === correct).map((o) => o.text.text.length),
      );
    const [right, wrong] = [length(true), length(false)];
    if (wrong === 0 || right <= wrong * RATIO + SLACK) continue;
    report.warning(
      question,
      `The right option of question "${question.id}" is clearly the longest (${right} characters; the others at most ${wrong}).`,
      "Shorten it, or give the others as much detail.",
    );
  }
};
