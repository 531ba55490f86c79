import { posix } from "node:path";
import GithubSlugger from "github-slugger";
import type { Course, Source, Written } from "../model.ts";
import { tell, type Report } from "../problems.ts";
import type { CourseFile, CourseFiles } from "../read.ts";
import { idPattern } from "../id.ts";
import { parsePermanent } from "../permanent/parse.ts";
import { sourceSchema } from "../schemas/source.ts";
import { parseConcept } from "./concept.ts";
import { parseFigure } from "./figure.ts";
import { linkPages } from "./link-pages.ts";
import type { Parse, ParseMemory } from "./memory.ts";
import { parseModule } from "./module.ts";
import { parseSettings } from "./settings.ts";
import { parseFields } from "./yaml.ts";

/** Reads a source as far as it goes; undefined, with reports, where what it is of the course is not right. */
function parseSource({ id, path: file, text }: CourseFile, report: Report): Source | undefined {
  const missing = { type: "book", title: id, "title-short": id, role: "article", summary: id };
  const fields = parseFields({ text, firstLine: 1 }, sourceSchema, missing, file, report);
  // Without its role, it would be said where it may be cited.
  if (fields.absent.includes("role")) return undefined;
  return { ...fields.value, id, file, line: 1, at: fields.at };
}

/** Parses every file with `parse` and leaves out what could not be read: that is reported. */
function parseAll<T extends Written>(
  files: CourseFile[],
  parse: Parse<T>,
  report: Report,
  memory: ParseMemory | undefined,
): T[] {
  return files
    .map((file) => (memory ? memory.parsed(file, parse, report) : parse(file, report)))
    .filter((parsed) => parsed !== undefined);
}

/** The files whose names can stand in an address; the others are reported. */
function named(files: CourseFile[], report: Report): CourseFile[] {
  return files.filter(({ id, path }) => {
    if (idPattern.test(id)) return true;
    report.error(
      { file: path, line: 1 },
      `The file name "${id}" cannot stand in an address.`,
      "Name the file with lower-case letters, digits and hyphens, a hundred at most.",
    );
    return false;
  });
}

/** What a file whose name is wrong may be called elsewhere: nothing that points at it need be reported. */
function namesOf({ id, text }: CourseFile): string[] {
  const title = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(text)?.[1];
  return [id, new GithubSlugger().slug(id), ...(title ? [title] : [])];
}

/** Names of the files of one folder that could not be read, or parsed. */
function unreadOf(all: CourseFile[], unread: string[], parsed: { file: string }[]): string[] {
  const read = new Set(parsed.map(({ file }) => file));
  return [...unread, ...all.filter(({ path }) => !read.has(path)).flatMap(namesOf)];
}

/**
 * Parses a course as far as it goes: everything that is wrong in it is to be said at once.
 * @param memory what its files said before, where that is known
 */
export function parseCourse(files: CourseFiles, report: Report, memory?: ParseMemory): Course {
  const { folder, media } = files;
  tell(files.problems, report);
  const { permanent } = files;
  const parsed = {
    folder,
    permanent: permanent ? parsePermanent(permanent.text, permanent.path, report) : [],
    modules: parseAll(named(files.modules, report), parseModule, report, memory),
    concepts: parseAll(named(files.concepts, report), parseConcept, report, memory),
    sources: parseAll(named(files.sources, report), parseSource, report, memory),
    figures: parseAll(named(files.figures, report), parseFigure, report, memory),
    media,
  };
  if (files.settings === undefined) {
    // Of a folder that is none, and of a course.yaml by another name, something was said.
    const isSaid = files.problems.some(
      ({ file }) =>
        file === folder || (posix.dirname(file) === folder && /\/course\.\w+$/i.test(`/${file}`)),
    );
    if (!isSaid) {
      report.error(
        { file: `${folder}/course.yaml`, line: 1 },
        `There is no course in "${folder}": course.yaml is missing.`,
        "Set COURSE to the folder of a course, or write course.yaml; docs/authoring.md shows one.",
      );
    }
  }
  const settings = parseSettings(files, report);
  const order = settings.value.modules;
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const course = {
    ...parsed,
    unread: {
      modules: unreadOf(files.modules, files.unread.modules, parsed.modules),
      concepts: unreadOf(files.concepts, files.unread.concepts, parsed.concepts),
      sources: unreadOf(files.sources, files.unread.sources, parsed.sources),
      figures: unreadOf(files.figures, files.unread.figures, parsed.figures),
      settings: settings.absent,
    },
    settings: settings.value,
    at: settings.at,
    modules: parsed.modules.sort((a, b) => place(a.id) - place(b.id)),
  };
  linkPages(course);
  return course;
}
