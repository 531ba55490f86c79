import { questionsOf } from "../catalogue.ts";
import { kindOf } from "../kinds/index.ts";
import type { Rule } from "./rule.ts";

/** Every option says why it is right or why it tempts; so does every known mistake. */
export const craftFeedback: Rule = (course, report) => {
  for (const question of questionsOf(course)) {
    for (const part of kindOf(question).parts(question)) {
      if (!part.tempts || part.feedback) continue;
      // What can be seen is chosen; what cannot was expected to be typed.
      report.error(
        part,
        part.isShown
          ? `Option "${part.text.text}" of question "${question.id}" has no feedback.`
          : `The known mistake "${part.text.text}" of question "${question.id}" has no feedback.`,
        part.isShown
          ? 'Write under it, indented: "> why it is right, or why it tempts and isn\'t".'
          : 'Write under it, indented: "> why it is nearly right".',
      );
    }
  }
};
