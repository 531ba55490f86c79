import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { MediaFile } from "./media.ts";
import type { Problem } from "./problems.ts";
import { decode } from "./read/decode.ts";
import { entriesOf, entryMistake, type Entry } from "./read/entries.ts";
import { readMedia } from "./read/media.ts";
import { strayFiles } from "./read/stray.ts";

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
  /** `permanent.txt`: the ids that were published. */
  permanent: CourseFile | undefined;
  modules: CourseFile[];
  concepts: CourseFile[];
  sources: CourseFile[];
  figures: CourseFile[];
  media: MediaFile[];
  /** What is not read, and why. */
  problems: Problem[];
  /** Ids of files that are there and cannot be read. */
  unread: Record<"modules" | "concepts" | "sources" | "figures", string[]>;
}

/** The folders of a course that hold texts, with the extension of their files. */
const FOLDERS = {
  modules: ".mdx",
  concepts: ".mdx",
  sources: ".yaml",
  figures: ".yaml",
} as const;

/** The file with the ids that were published. */
export const PERMANENT = "permanent.txt";

/** Bytes. A page of this size has fifty thousand words; what is larger takes more than a moment, and more than memory. */
const LARGEST = 300_000;

/** The list of ids grows with the course. */
const LARGEST_LIST = 5_000_000;

/** What is wrong with a file of this size. */
function tooLarge({ stats }: Entry, extension: string) {
  const size = stats?.size ?? 0;
  const isList = extension === ".txt";
  if (size <= (isList ? LARGEST_LIST : LARGEST)) return undefined;
  const what = `The file is ${Math.ceil(size / 1000)} kB, more than `;
  return isList
    ? {
        what: `${what}the ids of any course.`,
        advice: 'Take back an earlier one, and run "npm run check:course -- --record".',
      }
    : {
        what: `${what}anyone reads on a page.`,
        advice: `Make several of it, each of at most ${LARGEST / 1000} kB; a file to download belongs in files/.`,
      };
}

const shown = (path: string) => relative(process.cwd(), path).split(sep).join("/") || ".";

function readFile({ name, path }: Entry, extension: string, problems: Problem[]): CourseFile {
  const { text, notUtf8 } = decode(readFileSync(path));
  const file = shown(path);
  if (notUtf8 !== undefined) {
    problems.push({
      severity: "error",
      file,
      line: notUtf8,
      what: "The file is not saved as UTF-8: letters such as é would be lost.",
      advice: 'Save it again with the encoding "UTF-8".',
    });
  }
  return { path: file, id: name.slice(0, -extension.length), text };
}

/** Reads a course folder. A missing file or folder is left out; the parser says what is wrong with that. */
export function readCourseFiles(folder: string): CourseFiles {
  const problems: Problem[] = [];
  const root = realRoot(folder);
  const files: CourseFiles = {
    folder: shown(folder),
    settings: undefined,
    permanent: undefined,
    modules: [],
    concepts: [],
    sources: [],
    figures: [],
    media: root === undefined ? [] : readMedia(folder, root),
    problems,
    unread: { modules: [], concepts: [], sources: [], figures: [] },
  };
  if (root === undefined) {
    problems.push(noFolder(folder));
    return files;
  }
  const take = (entry: Entry, extension: string): CourseFile | undefined => {
    const mistake = entryMistake(entry) ?? tooLarge(entry, extension);
    if (mistake) {
      problems.push({ severity: "error", file: shown(entry.path), line: 1, ...mistake });
      return undefined;
    }
    return readFile(entry, extension, problems);
  };
  for (const [name, extension] of Object.entries(FOLDERS)) {
    const kind = name as keyof typeof FOLDERS;
    for (const entry of entriesOf(join(folder, name), root)) {
      if (entry.is === "folder" || !entry.name.endsWith(extension)) continue;
      const file = take(entry, extension);
      if (file) files[kind].push(file);
      else files.unread[kind].push(entry.name.slice(0, -extension.length));
    }
  }
  const named = (file: string) =>
    entriesOf(folder, root).find(({ name, is }) => name === file && is !== "folder");
  const [settings, permanent] = [named("course.yaml"), named(PERMANENT)];
  if (settings) files.settings = take(settings, ".yaml");
  if (permanent) files.permanent = take(permanent, ".txt");
  problems.push(...strayFiles(folder, root, FOLDERS, shown));
  return files;
}

/** What to say of a folder that is none. */
function noFolder(path: string): Problem {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const what = `There is no course in "${shown(path)}": ${isFile ? "it is a file" : "there is no such folder"}.`;
  const advice = isFile
    ? `Set COURSE to the folder in which course.yaml stands, such as "${shown(dirname(path))}".`
    : "Set COURSE to the folder of a course.";
  return { severity: "error", file: shown(path), line: 1, what, advice };
}

function realRoot(folder: string): string | undefined {
  try {
    return statSync(folder).isDirectory() ? realpathSync(folder) : undefined;
  } catch {
    return undefined;
  }
}

/** A stamp that changes when any file of the course is added, removed, renamed or saved. */
export function courseStamp(folder: string): string {
  const root = realRoot(folder);
  const parts: string[] = [];
  const walk = (path: string, depth: number) => {
    for (const { path: inner, is, stats } of root === undefined ? [] : entriesOf(path, root)) {
      parts.push(`${inner}:${is}:${stats?.mtimeMs ?? 0}:${stats?.size ?? 0}`);
      if (is === "folder" && depth < 10) walk(inner, depth + 1);
    }
  };
  walk(folder, 0);
  return parts.join("\n");
}
