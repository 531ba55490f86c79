/** Courses for tests: the sound one, with the few files of a fixture laid over it. In memory. */
import { readdirSync } from "node:fs";
import type { Course } from "../../../src/course/model.ts";
import { handedOf, type Handed } from "../../../src/course/handed.ts";
import { parseCourse } from "../../../src/course/parse/course.ts";
import type { ParseMemory } from "../../../src/course/parse/memory.ts";
import { formatProblems, Problems, type Problem } from "../../../src/course/problems.ts";
import { readCourseFiles, type CourseFile, type CourseFiles } from "../../../src/course/read.ts";
import { courseRecords } from "../../../src/course/records/index.ts";
import { checkRules } from "../../../src/course/rules/index.ts";

export const SOUND = "test/courses/sound";
export const BROKEN = "test/courses/broken";
const FOLDERS = ["modules", "concepts", "sources", "figures"] as const;

/** Names of all broken courses. */
export const brokenCourses = () => readdirSync(BROKEN).sort();

/** The sound course, with its paths below `course/`. */
export function soundCourse(): CourseFiles {
  return movedTo("course", readCourseFiles(SOUND));
}

/** The sound course with the files of `broken/NAME` over it; an empty file `PATH.removed` takes one away. */
export function brokenCourse(name: string): CourseFiles {
  const folder = `${BROKEN}/${name}`;
  const over = movedTo("course", readCourseFiles(folder));
  const removed = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".removed"))
    .map((path) => `course/${path.slice(0, -".removed".length)}`);
  return laidOver(soundCourse(), over, removed);
}

/**
 * What is wrong with a course, and the course as far as it could be read.
 * @param memory what its files said before, where that is known
 */
export function judged(
  files: CourseFiles,
  memory?: ParseMemory,
): {
  problems: Problem[];
  text: string;
  course: Course;
} {
  const problems = new Problems();
  const course = parseCourse(files, problems, memory);
  checkRules(course, problems);
  return { problems: problems.list, text: formatProblems(problems.list), course };
}

/**
 * What pages are handed of the sound course.
 * @param changes words that its files say, and what they say instead. Throws where none says them.
 */
export function soundHanded(changes: Record<string, string> = {}): Handed {
  const files = soundCourse();
  for (const [before, now] of Object.entries(changes)) {
    const all = [files.settings, ...FOLDERS.flatMap((folder) => files[folder])];
    const saying = all.filter((file) => file?.text.includes(before));
    if (saying.length === 0) throw new Error(`The sound course does not say "${before}".`);
    for (const file of saying) if (file) file.text = file.text.replace(before, now);
  }
  const { course } = judged(files);
  return handedOf(courseRecords(course, "/"), course.media);
}

function laidOver(base: CourseFiles, over: CourseFiles, removed: string[]): CourseFiles {
  const merged = { ...base, settings: over.settings ?? base.settings };
  merged.permanent = over.permanent ?? base.permanent;
  for (const folder of FOLDERS) {
    const files = new Map(base[folder].map((file) => [file.path, file]));
    for (const file of over[folder]) files.set(file.path, file);
    for (const path of removed) files.delete(path);
    merged[folder] = [...files.values()];
  }
  if (removed.includes("course/course.yaml")) merged.settings = undefined;
  merged.media = [...base.media, ...over.media];
  merged.problems = over.problems;
  merged.unread = over.unread;
  return merged;
}

function movedTo(folder: string, files: CourseFiles): CourseFiles {
  const moved = (file: CourseFile) => ({ ...file, path: file.path.replace(files.folder, folder) });
  return {
    folder,
    settings: files.settings && moved(files.settings),
    permanent: files.permanent && moved(files.permanent),
    modules: files.modules.map(moved),
    concepts: files.concepts.map(moved),
    sources: files.sources.map(moved),
    figures: files.figures.map(moved),
    media: files.media.map((media) => ({
      ...media,
      file: media.file.replace(files.folder, folder),
    })),
    problems: files.problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(files.folder, folder),
    })),
    unread: files.unread,
  };
}
