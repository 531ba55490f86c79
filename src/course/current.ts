import type { LiveCourse } from "./live.ts";

/** What reads the course may be loaded more than once in a process, through a bundler or not: this is where they meet. */
const MEETING = Symbol.for("course/live");

const shared = globalThis as { [MEETING]?: LiveCourse };

/** The course of this process, once it was put here. */
export const knownCourse = (): LiveCourse | undefined => shared[MEETING];

/** Puts a course where all of this process find it. */
export function makeKnown(course: LiveCourse): void {
  shared[MEETING] = course;
}
