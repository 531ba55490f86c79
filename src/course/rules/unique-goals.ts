import type { Place } from "../model.ts";
import type { Rule } from "./rule.ts";

/** A goal id is permanent and unique in the course: questions and progress hang on it. */
export const uniqueGoals: Rule = ({ modules }, report) => {
  const seen = new Map<string, Place>();
  for (const module of modules) {
    for (const [index, { id }] of module.goals.entries()) {
      if (id === undefined) continue;
      const place = module.at("goals", index);
      const first = seen.get(id);
      if (first) {
        report.error(
          place,
          `Goal id "${id}" is taken: ${first.file}:${first.line}.`,
          "Give the newer goal another id.",
        );
      } else seen.set(id, place);
    }
  }
};
