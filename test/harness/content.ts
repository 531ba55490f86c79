import { readFileSync } from "node:fs";
import type { Course } from "../../src/course/model.ts";
import { openCourse } from "../../src/course/open.ts";
import { languageOf } from "./language.ts";
import type { Site } from "./sites.ts";

/** What a built site says of a question; `url` carries the base path. */
export interface BuiltQuestion {
  id: string;
  kind: string;
  concept: string;
  module: string;
  url: string;
}

/** The course that a site is built from. Throws where it cannot be read. */
export function courseOf({ course: folder }: Site): Course {
  const { course } = openCourse(folder);
  if (course === undefined) throw new Error(`The course in ${folder} cannot be read.`);
  return course;
}

/** The questions of a built site: tests must not depend on what the course asks. */
export const questions = (site: Site): BuiltQuestion[] =>
  JSON.parse(
    readFileSync(site.out + languageOf(site).addresses.questionsFile, "utf8"),
  ) as BuiltQuestion[];

/** The first question of every kind that the course has. */
export function oneOfEachKind(site: Site): BuiltQuestion[] {
  const kinds = new Map(questions(site).map((question) => [question.kind, question]));
  return [...kinds.values()];
}
