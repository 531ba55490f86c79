import { casesOf } from "../catalogue.ts";
import type { Rule } from "./rule.ts";
import { reportTaken } from "../taken.ts";

/** A case id is permanent and unique in the course: questions on other pages name it. */
export const uniqueCases: Rule = (course, report) =>
  reportTaken(casesOf(course), "Case", "Give the newer case another id.", report);
