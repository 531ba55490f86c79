import { questionsOf } from "../catalogue.ts";
import { decimalSign } from "../decimal.ts";
import { kindOf } from "../kinds/index.ts";
import type { Rule } from "./rule.ts";

/** A question asks something and can be answered. */
export const craftAnswerable: Rule = (course, report) => {
  const decimal = decimalSign(course.settings.language);
  const isKnown = !course.unread.settings.includes("language");
  for (const question of questionsOf(course)) {
    // Whether numbers of a language that is not known are two cannot be told.
    if (question.kind === "number" && !isKnown) continue;
    for (const { what, advice, place = question } of kindOf(question).flaws(question, decimal)) {
      report.error(place, `Question "${question.id}" ${what}`, advice);
    }
    if (!question.prompt.text) {
      report.error(
        question,
        `Question "${question.id}" asks nothing.`,
        "Write the question above its answers.",
      );
    }
  }
};
