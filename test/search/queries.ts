/**
 * What readers of a course type into its search field, with the pages that answer it: `tests/queries.yaml` in the
 * course's folder. A course without that file is not measured.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Catalogue, questionsOf } from "../../src/course/catalogue.ts";
import type { Course } from "../../src/course/model.ts";
import { languageOf } from "../../src/language/languages.ts";

/** A query and the addresses that would be right. */
export interface Query {
  text: string;
  expected: string[];
  /** Queries of one sort are reported together. */
  sort: string;
  /** Measured, but never looked at to choose anything. */
  heldOut: boolean;
  /** Whether the pages are right only together, each before any other page. */
  all?: boolean;
}

/** The sort of queries that must give nothing. */
export const NONSENSE = "nonsense";
const QUESTION_TEXT = "question text";

const pages = z.union([z.string(), z.array(z.string()).min(1)]);
const queriesSchema = z.strictObject({
  /** Sort → query → its page, or pages where several are right: a concept's id, `module/ID`, `question/ID` or `source/ID`. */
  queries: z.map(z.string(), z.map(z.coerce.string(), pages)),
  /** The same, where all pages must come before any other: "the difference between a and b". */
  pairs: z.map(z.string(), z.map(z.string(), z.array(z.string()).min(2))).default(new Map()),
  /** Queries that must find nothing. */
  nonsense: z.array(z.string()).default([]),
  /** Queries that are typed one after another to see what a search costs. */
  cost: z.array(z.string()).default([]),
});

/** The file of a course's queries, or undefined where it has none. */
export function queriesFile(folder: string): string | undefined {
  const file = join(folder, "tests/queries.yaml");
  return existsSync(file) ? file : undefined;
}

const heldOut = (at: number) => at % 3 === 2;

/** The address of a page as the file names it. Throws where the course does not have it. */
function addressOf(name: string, course: Course): string {
  const [id = "", folder = "concept"] = name.split("/").reverse();
  const { addresses } = languageOf(course.settings.language);
  const has = (pages: { id: string }[]) => pages.some((page) => page.id === id);
  // By its former id too: a query outlives the page that it was first asked of.
  const concept = new Catalogue(course.concepts).find(id);
  if (folder === "concept" && concept) return addresses.concept(concept.id);
  if (folder === "module" && has(course.modules)) return addresses.module(id);
  if (folder === "question" && has(questionsOf(course))) return addresses.question(id);
  if (folder === "source" && has(course.sources)) return addresses.source(id);
  throw new Error(`tests/queries.yaml expects "${name}", which this course does not have.`);
}

/** Reads a file of queries. Throws where it has another shape. */
function read(file: string) {
  // As maps, because an object would put a query such as "2012" before all others.
  const value: unknown = parse(readFileSync(file, "utf8"), { mapAsMap: true });
  return queriesSchema.parse(
    value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value,
  );
}

function typed(file: string, course: Course): Query[] {
  const { queries, pairs, nonsense } = read(file);
  const asked = [...queries, ...pairs].flatMap(([sort, list]) =>
    [...list].map(([text, page], at) => ({
      text,
      expected: [page].flat().map((name) => addressOf(name, course)),
      sort,
      heldOut: heldOut(at),
      all: pairs.has(sort),
    })),
  );
  return [
    ...asked,
    ...nonsense.map((text, at) => ({ text, expected: [], sort: NONSENSE, heldOut: heldOut(at) })),
  ];
}

/** Every so many questions one is asked for, by so many words from its text after so many others. */
const QUOTED = { every: 12, words: 7, after: 2 };

/** Questions by what somebody remembers of their text; from the course, because questions are reworded. */
function quoted(course: Course): Query[] {
  const { addresses } = languageOf(course.settings.language);
  return questionsOf(course)
    .filter((_, at) => at % QUOTED.every === 0)
    .map(({ id, prompt }, at) => ({
      text: prompt.text
        .split(/\s+/)
        .slice(QUOTED.after, QUOTED.after + QUOTED.words)
        .join(" "),
      expected: [addresses.question(id)],
      sort: QUESTION_TEXT,
      heldOut: heldOut(at),
    }));
}

/** Queries to measure the cost of a search with: those of the file, or else a few titles. */
export function costQueries(course: Course, file: string | undefined): string[] {
  const own = file === undefined ? [] : read(file).cost;
  return own.length > 0 ? own : course.concepts.slice(0, 4).map(({ title }) => title);
}

/** All queries of a file on its course, those of one sort together. Throws where the file has another shape. */
export const queriesOn = (course: Course, file: string): Query[] => [
  ...typed(file, course),
  ...quoted(course),
];
