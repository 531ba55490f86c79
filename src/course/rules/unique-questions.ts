import { questionsOf } from "../catalogue.ts";
import type { Place } from "../model.ts";
import type { Rule } from "./rule.ts";

/** A question id is permanent and unique in the course: progress hangs on it. */
export const uniqueQuestions: Rule = (course, report) => {
  const seen = new Map<string, Place>();
  for (const question of questionsOf(course)) {
    const first = seen.get(question.id);
    if (first === undefined) seen.set(question.id, question);
    else {
      report.error(
        question,
        `Question id "${question.id}" is taken: ${first.file}:${first.line}.`,
        "Give the newer question another id; leave the older one, readers have answered it.",
      );
    }
  }
};
