import type { LiveCourse } from "./live.ts";

/** The configuration and the collections are loaded apart from each other: this is where they meet. */
const MEETING = Symbol.for("course/live");

/** Where the course of this process is put down. */
export function meetingPlace(): { course?: LiveCourse } {
  const shared = globalThis as { [MEETING]?: { course?: LiveCourse } };
  return (shared[MEETING] ??= {});
}

/**
 * The course that the configuration has read. The collections take it from here: what reads a course need not be loaded a
 * second time, through the bundler, which takes seconds. Throws where the configuration read none.
 */
export function currentCourse(): LiveCourse {
  const { course } = meetingPlace();
  if (course === undefined) throw new Error("The configuration has read no course.");
  return course;
}
