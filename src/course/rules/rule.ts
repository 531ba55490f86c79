import type { Links } from "../links.ts";
import type { Course } from "../model.ts";
import type { Report } from "../problems.ts";

/**
 * Judges a whole course and reports what is wrong. Schemas judge one file; rules judge how files hang together, and where
 * the `links` of the course lead.
 */
export type Rule = (course: Course, report: Report, links: Links) => void;
