import type { Course } from "./model.ts";
import { parseCourse } from "./parse/course.ts";
import type { ParseMemory } from "./parse/memory.ts";
import { Problems, type Problem } from "./problems.ts";
import { readCourseFiles } from "./read.ts";
import { checkRules } from "./rules/index.ts";

/** A course as it was read, and everything that is wrong with it. */
export interface OpenedCourse {
  course: Course | undefined;
  problems: Problem[];
}

/**
 * Reads, parses and judges the course in `folder`. Never throws for a mistake in a course file.
 * @param memory what its files said before, where that is known
 */
export function openCourse(folder: string, memory?: ParseMemory): OpenedCourse {
  const problems = new Problems();
  const course = parseCourse(readCourseFiles(folder), problems, memory);
  checkRules(course, problems);
  // With something in the place of a field there is no course to show.
  const isWhole = course.unread.settings.length === 0;
  return { course: isWhole ? course : undefined, problems: problems.list };
}

export { courseStamp } from "./read.ts";

/** The folder that `COURSE` names; `content` without it. */
export const courseFolder = () => process.env["COURSE"] ?? "content";
