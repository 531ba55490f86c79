import { knownCourse, makeKnown } from "./current.ts";
import type { Course } from "./model.ts";
import { courseFolder, courseStamp, openCourse } from "./open.ts";
import type { ParseMemory } from "./parse/memory.ts";
import { formatProblems, type Problem } from "./problems.ts";
import { published } from "./published.ts";
import { courseRecords, type CourseRecords } from "./records/index.ts";
import { handedOf, type Handed } from "./handed.ts";

/**
 * The course that is being built or shown: read and parsed once, handed to all who need it, and read again when a
 * file has changed. Where a change breaks it, the last course without errors stays.
 */
export class LiveCourse {
  readonly folder: string;
  problems: Problem[] = [];
  /** Whether drafts are shown: while a course is written, not in what is built of it. */
  showsDrafts = false;
  /** The course without errors that was read last; before there is one, as far as it could be read. */
  #whole: Course | undefined;
  #published: Course | undefined;
  #stamp: string | undefined;
  #sound = false;
  #records: { base: string; course: Course; records: CourseRecords; handed: Handed } | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What there is to show of the course. */
  get course(): Course | undefined {
    return this.showsDrafts ? this.#whole : this.#published;
  }

  /**
   * Reads the course again where a file has changed. Returns whether that was so.
   * @param memory what its files said before, where that is known
   */
  refresh(memory?: ParseMemory): boolean {
    const stamp = courseStamp(this.folder);
    if (stamp === this.#stamp) return false;
    this.#stamp = stamp;
    const { course, problems } = openCourse(this.folder, memory);
    this.problems = problems;
    if (course === undefined || (this.failed && this.#sound)) return true;
    this.#sound = !this.failed;
    this.#whole = course;
    this.#published = published(course);
    return true;
  }

  /** Whether a file has a mistake that stops a build. */
  get failed(): boolean {
    return this.problems.some(({ severity }) => severity === "error");
  }

  /** Everything that is wrong, as text for a terminal. */
  get report(): string {
    return formatProblems(this.problems);
  }

  /**
   * Lets the course go once all that is made of it was handed on: where there are thousands of concepts, its syntax trees take
   * hundreds of megabytes. A build reads it no more.
   */
  letGo(): void {
    this.#whole = this.#published = this.#records = undefined;
  }

  /** What the pages show. Throws where there is no course at all: the report says why. */
  records(base: string): CourseRecords {
    return this.#shown(base).records;
  }

  /** The same as pages take it. */
  handed(base: string): Handed {
    return this.#shown(base).handed;
  }

  #shown(base: string) {
    const { course } = this;
    if (course === undefined) throw new Error("The course cannot be read; the check says why.");
    if (this.#records?.course !== course || this.#records.base !== base) {
      const records = courseRecords(course, base);
      this.#records = { base, course, records, handed: handedOf(records, course.media) };
    }
    return this.#records;
  }
}

/**
 * The course that `COURSE` names, one for the whole process; read on the first call.
 * @param memory what its files said before, where that is known
 */
export function liveCourse(memory?: ParseMemory): LiveCourse {
  const folder = courseFolder();
  const known = knownCourse();
  if (known?.folder === folder) return known;
  const course = new LiveCourse(folder);
  course.refresh(memory);
  makeKnown(course);
  return course;
}
