import { homesOf } from "../homes.ts";
import type { Rule } from "./rule.ts";

/** Where a module's goals have ids, each of its questions says which goal it serves and how much it asks. */
export const questionsGoal: Rule = (course, report, { catalogue }) => {
  const homes = homesOf(course, catalogue);
  for (const concept of course.concepts) {
    if (!homes.get(concept.id)?.goals.some(({ id }) => id !== undefined)) continue;
    for (const question of concept.questions) {
      const missing = (["goal", "level"] as const).filter((name) => question[name] === undefined);
      if (missing.length === 0) continue;
      report.error(
        question,
        `Question "${question.id}" has no ${missing.join(" and no ")}.`,
        `Add ${missing.map((name) => `${name}="…"`).join(" ")}.`,
      );
    }
  }
};
