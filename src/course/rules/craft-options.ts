import { questionsOf } from "../catalogue.ts";
import { craftOf } from "../language.ts";
import type { Rule } from "./rule.ts";

/** Options stand on their own: no two alike, none that points at the others. */
export const craftOptions: Rule = (course, report) => {
  const craft = craftOf(course.settings.language);
  for (const question of questionsOf(course)) {
    const options =
      question.kind === "match"
        ? question.pairs.map(({ right }) => ({
            file: question.file,
            line: question.line,
            text: right,
          }))
        : question.kind === "single" || question.kind === "multiple"
          ? question.options
          : [];
    const seen = new Set<string>();
    for (const { file, line, text } of options) {
      const option = text.text.toLowerCase();
      if (seen.has(option)) {
        report.error(
          { file, line },
          `Question "${question.id}" has two options "${text.text}".`,
          "Make them differ, or leave one out.",
        );
      }
      seen.add(option);
      if (craft?.catchAll.test(option)) {
        report.error(
          { file, line },
          `Option "${text.text}" of question "${question.id}" refers to the other options.`,
          "Ask a multiple-choice question instead: mark every right option with [x].",
        );
      }
    }
  }
};
