import { questionsOf } from "../catalogue.ts";
import { languageOf } from "../../language/languages.ts";
import { kindOf } from "../kinds/index.ts";
import type { Rule } from "./rule.ts";

/** Options stand on their own: no two alike, none that points at the others. */
export const craftOptions: Rule = (course, report) => {
  const { craft } = languageOf(course.settings.language);
  for (const question of questionsOf(course)) {
    const seen = new Set<string>();
    const isExact = "exact" in question && question.exact;
    for (const option of kindOf(question).parts(question)) {
      const { text } = option.text;
      const key = isExact ? text : text.toLowerCase();
      if (key !== "" && seen.has(key)) {
        report.error(
          option,
          `Question "${question.id}" has two answers "${text}".`,
          "Make them differ, or leave one out.",
        );
      }
      seen.add(key);
      if (craft.catchAll.test(key)) {
        report.error(
          option,
          `Option "${text}" of question "${question.id}" refers to the other options.`,
          "Ask a multiple-choice question instead: mark every right option with [x].",
        );
      }
    }
  }
};
