/** A course with an index apart for its questions and sources, as a large one has it. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { questionsOf } from "../../../src/course/catalogue.ts";
import type { Course } from "../../../src/course/model.ts";
import { openCourse } from "../../../src/course/open.ts";
import { languageOf } from "../../../src/language/languages.ts";
import { searchedIn, searchFiles } from "../../../src/search/index/build.ts";
import type { SearchFiles } from "../../../src/search/index/pagefind.ts";
import { OTHERS } from "../../../src/search/manifest.ts";
import { numbersIn } from "../../../src/search/numbers.ts";
import type { SearchEngine } from "../../../src/search/query/engine.ts";
import type { OpenedSearch } from "../../../src/search/query/open.ts";
import { openInMemory, serve, type Traffic } from "../../search/memory.ts";

const AUTHOR = "Mokkaman";

let course: Course;
let files: SearchFiles;
let traffic: Traffic;
let stop: () => void;
beforeAll(async () => {
  const opened = openCourse("test/courses/coffee").course;
  if (opened === undefined) throw new Error("The fixture course cannot be read.");
  const [source, ...sources] = opened.sources;
  const written = { ...source!, author: [{ family: AUTHOR, given: "Mia" }] };
  const [concept, ...concepts] = opened.concepts;
  const naming = { ...concept!, definition: `${concept!.definition} So says ${AUTHOR}.` };
  course = { ...opened, concepts: [naming, ...concepts], sources: [written, ...sources] };
  files = await searchFiles(searchedIn(course), { together: 0, few: 0 });
  ({ traffic, stop } = serve(files));
});
afterAll(() => stop());

/** As somebody's first search. */
let search: OpenedSearch;
let engine: SearchEngine;
beforeEach(async () => {
  traffic.requests.length = 0;
  search = await openInMemory(course.settings.language);
  engine = search.engine;
});

const fromOthers = () => traffic.requests.filter((path) => path.startsWith(OTHERS));

test("the first list holds concepts and modules only", () => {
  const { words } = search.manifest.pages;
  expect(numbersIn(words)).toHaveLength(course.concepts.length + course.modules.length);
});

test("a concept is found without the other index, and that is told", async () => {
  const title = course.concepts[0]?.title ?? "";
  const found = await engine.search(title);
  const results = await found.next();
  expect(results[0]).toMatchObject({ title, answer: true });
  expect(found.total).toBeGreaterThanOrEqual(results.length);
  expect(results.filter(({ kind }) => kind === "question" || kind === "source")).toEqual([]);
  expect(found.elsewhere).toEqual(["question", "source"]);
  expect(fromOthers()).toEqual([]);
});

test("a question is found by its words, first, and so is what only questions say", async () => {
  const { addresses } = languageOf(course.settings.language);
  const long = questionsOf(course).find(({ prompt }) => prompt.text.split(/\s+/).length > 8);
  const found = await engine.search(long?.prompt.text ?? "");
  expect((await found.next())[0]?.url).toBe(addresses.question(long?.id ?? ""));
  expect(found.elsewhere).toEqual([]);
});

test("a source is found by its author, before a concept that names them", async () => {
  const { addresses } = languageOf(course.settings.language);
  const found = await engine.search(AUTHOR);
  expect((await found.next())[0]?.url).toBe(addresses.source(course.sources[0]?.id ?? ""));
});

test("all of a kind that is asked for is found and counted, and nothing else is fetched", async () => {
  const everything = [...new Set(questionsOf(course).map(({ prompt }) => prompt.text))].join(" ");
  const { total, next, elsewhere } = await engine.search(everything.slice(0, 300), {
    kind: "question",
  });
  const results = [];
  for (let some = await next(); some.length > 0; some = await next()) results.push(...some);
  expect(results).toHaveLength(total);
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["question"]));
  expect(elsewhere).toEqual([]);
  const fragments = traffic.requests.filter((path) => path.includes("fragment/"));
  expect(fragments.filter((path) => !path.startsWith(OTHERS))).toEqual([]);
});

test("the second index is listed once, when it is asked for", async () => {
  await engine.search(course.concepts[0]?.title ?? "");
  await engine.search(course.concepts[0]?.title ?? "", { kind: "question" });
  await engine.search(course.concepts[1]?.title ?? "", { kind: "question" });
  expect(fromOthers().filter((path) => /^others\/[0-9a-f]+\.json$/.test(path))).toHaveLength(1);
});

test("a module is named by its number, and modules are listed when they are asked for", async () => {
  const [, second] = course.modules;
  const { asksFor } = languageOf(course.settings.language).searching;
  const before = traffic.requests.length;
  const [word] = asksFor.module?.split(/\s+/) ?? [];
  const found = await engine.search(`${word} 2`);
  expect((await found.next())[0]?.title).toBe(second?.title);
  expect(traffic.requests.length).toBeGreaterThan(before);
  expect(typeof search.manifest.modules).toBe("string");
  expect(await search.modules()).toEqual(course.modules.map(({ id, title }) => [id, title]));
});
