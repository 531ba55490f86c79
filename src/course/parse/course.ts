import type { Course, Figure, Source } from "../model.ts";
import type { Report } from "../problems.ts";
import type { CourseFile, CourseFiles } from "../read.ts";
import { idPattern } from "../id.ts";
import { courseSchema } from "../schemas/course.ts";
import { figureSchema } from "../schemas/figure.ts";
import { sourceSchema } from "../schemas/source.ts";
import { parseConcept } from "./concept.ts";
import { parseModule } from "./module.ts";
import { parseYaml } from "./yaml.ts";

function parseSource({ id, path: file, text }: CourseFile, report: Report): Source | undefined {
  const fields = parseYaml(text, sourceSchema, { file, firstLine: 1 }, report);
  return fields && { ...fields.value, id, file, line: 1, at: fields.at };
}

function parseFigure({ id, path: file, text }: CourseFile, report: Report): Figure | undefined {
  const fields = parseYaml(text, figureSchema, { file, firstLine: 1 }, report);
  return fields && { name: id, file, line: 1, data: fields.value };
}

/** Parses every file with `parse` and leaves out what could not be read: that is reported. */
function parseAll<T>(
  files: CourseFile[],
  parse: (file: CourseFile, report: Report) => T | undefined,
  report: Report,
): T[] {
  for (const { id, path } of files) {
    if (idPattern.test(id)) continue;
    report.error(
      { file: path, line: 1 },
      `The file name "${id}" cannot stand in an address.`,
      "Name the file with lower-case letters, digits and hyphens.",
    );
  }
  return files.map((file) => parse(file, report)).filter((parsed) => parsed !== undefined);
}

function idsUnread(files: CourseFile[], parsed: { file: string }[]): string[] {
  const read = new Set(parsed.map(({ file }) => file));
  return files.filter(({ path }) => !read.has(path)).map(({ id }) => id);
}

/** Parses a course; undefined, with a report, where `course.yaml` is missing or not right. */
export function parseCourse(files: CourseFiles, report: Report): Course | undefined {
  const { folder } = files;
  const parsed = {
    folder,
    modules: parseAll(files.modules, parseModule, report),
    concepts: parseAll(files.concepts, parseConcept, report),
    sources: parseAll(files.sources, parseSource, report),
    figures: parseAll(files.figures, parseFigure, report),
  };
  if (files.settings === undefined) {
    report.error(
      { file: `${folder}/course.yaml`, line: 1 },
      `There is no course in "${folder}": course.yaml is missing.`,
      "Set COURSE to the folder of a course, or write course.yaml; the README shows one.",
    );
    return undefined;
  }
  const { path: file, text } = files.settings;
  const settings = parseYaml(text, courseSchema, { file, firstLine: 1 }, report);
  if (settings === undefined) return undefined;
  const order = settings.value.modules;
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    ...parsed,
    unread: {
      modules: idsUnread(files.modules, parsed.modules),
      concepts: idsUnread(files.concepts, parsed.concepts),
      sources: idsUnread(files.sources, parsed.sources),
      figures: idsUnread(files.figures, parsed.figures),
    },
    settings: settings.value,
    at: settings.at,
    modules: parsed.modules.sort((a, b) => place(a.id) - place(b.id)),
  };
}
