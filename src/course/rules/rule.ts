import type { Catalogue } from "../catalogue.ts";
import type { Course } from "../model.ts";
import type { Report } from "../problems.ts";

/** Judges a whole course and reports what is wrong. Schemas judge one file; rules judge how files hang together. */
export type Rule = (course: Course, report: Report, catalogue: Catalogue) => void;
