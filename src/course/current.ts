import type { LiveCourse } from "./live.ts";

/** The configuration and the collections are loaded apart from each other: this is where they meet. */
const MEETING = Symbol.for("course/live");

const shared = globalThis as { [MEETING]?: LiveCourse };

/** The course of this process, once it was put here. */
export const knownCourse = (): LiveCourse | undefined => shared[MEETING];

/** Puts a course where all of this process find it. */
export function makeKnown(course: LiveCourse): void {
  shared[MEETING] = course;
}

/**
 * The course that the configuration has read. The collections take it from here: what reads a course need not be loaded a
 * second time, through the bundler, which takes seconds. Throws where the configuration read none.
 */
export function currentCourse(): LiveCourse {
  const course = knownCourse();
  if (course === undefined) throw new Error("The configuration has read no course.");
  return course;
}
