import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { openCourse } from "../../../src/course/open.ts";
import { livingIds } from "../../../src/course/permanent/ids.ts";
import { printPermanent } from "../../../src/course/permanent/print.ts";
import { formatProblems } from "../../../src/course/problems.ts";
import { conceptFile, has } from "./concept.ts";
import { figure } from "./figures.ts";
import { named, type Made, type Wish } from "./made.ts";
import { capital, paragraph, phrase, sentence } from "./prose.ts";
import { Random } from "./random.ts";

/** Parts of the sequence of chance that belong to no concept. */
const PART = { module: 1e6, source: 2e6, figure: 3e6 };

/** What a source says of itself; the background is what goes beyond the others. */
function sourceFile({ words, seed, background }: Made, id: string, at: number): object {
  const random = Random.of(seed, PART.source + at);
  const title = capital(phrase(words, random, 3, 7));
  const isBackground = id === background;
  return {
    type: "book",
    title,
    "title-short": title,
    author: [{ family: capital(words.weighty(random)), given: "A." }],
    issued: 1950 + random.between(0, 70),
    role: isBackground ? "background" : "article",
    ...(isBackground && { consulted: capital(phrase(words, random, 3, 5)) }),
    summary: sentence(words, random),
  };
}

/** The file of a module: its goals, an introduction, and which concepts it has. */
function moduleFile({ words, seed, concepts, modules }: Made, at: number): string {
  const random = Random.of(seed, PART.module + at);
  const own = concepts.filter(({ module }) => module === at).map(({ id }) => id);
  const front = {
    title: capital(phrase(words, random, 2, 4)),
    summary: sentence(words, random),
    goals: modules[at]!.goals.map((id) => ({ id, text: phrase(words, random, 4, 8) })),
    concepts: own,
  };
  return `---\n${stringify(front)}---\n\n${paragraph(words, random, [`[[${own[0]!}]]`])}\n`;
}

/** What the course says of itself. */
const settings = ({ words, language, concepts, modules, seed }: Made) => ({
  id: `made-${seed}-${concepts.length}`,
  title: "A made course",
  tagline: "As large as is asked for",
  description: "Words that mean nothing, as often as words do, to measure with.",
  language,
  license: { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  start: concepts[0]!.id,
  modules: modules.map(({ id }) => id),
  relations: words.sounds.relations,
});

/** What is typed to see what a search costs: a title, a word of every fifth page, a rare one, two at once. */
const queries = ({ words, concepts }: Made) => ({
  queries: { title: Object.fromEntries(concepts.slice(0, 9).map(({ id }) => [id, id])) },
  cost: [
    concepts[0]!.id,
    words.ranked(300),
    words.ranked(5_000),
    `${words.ranked(200)} ${words.ranked(900)}`,
  ],
});

/** The files of a made course, by their path in its folder. */
function* filesOf(made: Made): Generator<[string, string]> {
  yield ["course.yaml", stringify(settings(made))];
  yield ["tests/queries.yaml", stringify(queries(made))];
  for (const [at, { id }] of made.modules.entries())
    yield [`modules/${id}.mdx`, moduleFile(made, at)];
  for (const [at, id] of [...made.sources, made.background].entries())
    yield [`sources/${id}.yaml`, stringify(sourceFile(made, id, at))];
  for (const [at, { id }] of made.concepts.entries()) {
    yield [`concepts/${id}.mdx`, conceptFile(made, at)];
    if (!has("figure", at)) continue;
    const drawn = figure(made.words, Random.of(made.seed, PART.figure + at), at);
    yield [`figures/${id}.yaml`, stringify(drawn)];
  }
}

/**
 * Writes a course of so many concepts into a folder, which is emptied first: three questions to a concept, of all kinds in
 * turn, with relations, sources, cases and figures. The same wish gives the same bytes. Throws where the check finds a
 * mistake in it.
 */
export function writeCourse(folder: string, wish: Wish): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of filesOf(named(wish))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { course, problems } = openCourse(folder);
  if (course === undefined || problems.some(({ severity }) => severity === "error"))
    throw new Error(`The course in ${folder} has mistakes:\n${formatProblems(problems)}`);
  writeFileSync(join(folder, "permanent.txt"), printPermanent([], livingIds(course)));
}
