import { labelsOf } from "../catalogue.ts";
import type { Rule } from "./rule.ts";
import { reportTaken } from "../taken.ts";

/** A question id is permanent and unique in the course: progress hangs on it. */
export const uniqueQuestions: Rule = (course, report) =>
  reportTaken(
    labelsOf(course),
    "Question",
    "Give the newer question another id; leave the older one, readers have answered it.",
    report,
  );
