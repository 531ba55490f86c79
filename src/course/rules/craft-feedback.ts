import { questionsOf } from "../catalogue.ts";
import type { Rule } from "./rule.ts";

/** Every option says why it is right or why it tempts; so does every known mistake. */
export const craftFeedback: Rule = (course, report) => {
  for (const question of questionsOf(course)) {
    if (question.kind === "single" || question.kind === "multiple") {
      for (const option of question.options) {
        if (option.feedback) continue;
        report.error(
          option,
          `Option "${option.text.text}" of question "${question.id}" has no feedback.`,
          'Write under it, indented: "> why it is right, or why it tempts and isn\'t".',
        );
      }
    }
    if (question.kind === "text") {
      for (const answer of question.answers) {
        if (answer.correct || answer.feedback) continue;
        report.error(
          answer,
          `The known mistake "${answer.text}" of question "${question.id}" has no feedback.`,
          'Write under it, indented: "> why it is nearly right".',
        );
      }
    }
  }
};
