import { casesOf } from "../catalogue.ts";
import type { Place } from "../model.ts";
import type { Rule } from "./rule.ts";

/** A case id is permanent and unique in the course: questions on other pages name it. */
export const uniqueCases: Rule = (course, report) => {
  const seen = new Map<string, Place>();
  for (const written of casesOf(course)) {
    const first = seen.get(written.id);
    if (first) {
      report.error(
        written,
        `Case id "${written.id}" is taken: ${first.file}:${first.line}.`,
        "Give the newer case another id.",
      );
    } else seen.set(written.id, written);
  }
};
