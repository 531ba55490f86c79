import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the course, as text. `path` is relative to the working directory, with slashes. */
export interface CourseFile {
  path: string;
  /** File name without its extension: the id of what it holds. */
  id: string;
  text: string;
}

/** A course folder as text: everything that is read, nothing parsed. */
export interface CourseFiles {
  folder: string;
  settings: CourseFile | undefined;
  modules: CourseFile[];
  concepts: CourseFile[];
  sources: CourseFile[];
  figures: CourseFile[];
}

const shown = (path: string) => relative(process.cwd(), path).split(sep).join("/") || ".";

function readFile(path: string, extension: string): CourseFile {
  const name = path.split(sep).at(-1) ?? path;
  return {
    path: shown(path),
    id: name.slice(0, -extension.length),
    text: readFileSync(path, "utf8"),
  };
}

function readFolder(folder: string, extension: string): CourseFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => readFile(join(folder, name), extension));
}

/** Reads a course folder. A missing file or folder is left out; the parser says what is wrong with that. */
export function readCourseFiles(folder: string): CourseFiles {
  const settings = join(folder, "course.yaml");
  return {
    folder: shown(folder),
    settings: existsSync(settings) ? readFile(settings, ".yaml") : undefined,
    modules: readFolder(join(folder, "modules"), ".mdx"),
    concepts: readFolder(join(folder, "concepts"), ".mdx"),
    sources: readFolder(join(folder, "sources"), ".yaml"),
    figures: readFolder(join(folder, "figures"), ".yaml"),
  };
}

/** A stamp that changes when any file of the course is added, removed or saved. */
export function courseStamp(folder: string): string {
  let latest = 0;
  let files = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    latest = Math.max(latest, statSync(join(folder, name)).mtimeMs);
    files += 1;
  }
  return `${files}:${latest}`;
}
