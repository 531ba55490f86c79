/** Measures search on the course that `COURSE` names: `node test/search/measure.ts [--apart] [--misses]`. */
import { courseFolder, openCourse } from "../../src/course/open.ts";
import { languageOf } from "../../src/language/languages.ts";
import { searchedIn, searchFiles } from "../../src/search/index/build.ts";
import { searchDocuments } from "../../src/search/index/documents.ts";
import { pagefindFiles, type SearchFiles } from "../../src/search/index/pagefind.ts";
import { RANKING } from "../../src/search/pagefind.ts";
import { BASE, loadPagefind, openInMemory, serve } from "./memory.ts";
import { NONSENSE, queriesFile, queriesOn, type Query } from "./queries.ts";

/** Finds the addresses that answer a query, best first. */
type Search = (text: string) => Promise<string[]>;

/** The place of the first right page, from 1; 0 where none is found. */
export interface Outcome {
  query: Query;
  place: number;
  found: string[];
}

/** Quality of a set of outcomes. */
export interface Figures {
  queries: number;
  first: number;
  three: number;
  mrr: number;
}

const AS_FAR_AS = 10;

async function ours(language: string): Promise<Search> {
  const { engine } = await openInMemory(language);
  return async (text) => {
    const found = await engine.search(text);
    const results = [...(await found.next()), ...(await found.next())];
    return results.slice(0, AS_FAR_AS).map(({ url }) => url);
  };
}

/** As much of Pagefind's own interface for a browser as is used here. */
interface Plain {
  createInstance: (options: object) => {
    init: () => Promise<void>;
    search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
}

async function plain(files: SearchFiles): Promise<Search> {
  const module = (await loadPagefind(files)) as Plain;
  // Aliases raised, as our own search has them: the difference is in what we add.
  const pagefind = module.createInstance({
    basePath: BASE,
    noWorker: true,
    ranking: { metaWeights: RANKING.meta_weights },
  });
  await pagefind.init();
  return async (text) => {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, AS_FAR_AS).map(({ data }) => data()));
    return pages.map(({ url }) => url);
  };
}

/** Where the answer is: the first right page, or the last of them where all are needed, less those that may precede it. */
function placeOf({ expected, all }: Query, found: string[]): number {
  if (!all) return found.findIndex((url) => expected.includes(url)) + 1;
  const places = expected.map((url) => found.indexOf(url) + 1);
  return places.includes(0) ? 0 : Math.max(...places) - places.length + 1;
}

async function outcomes(search: Search, queries: Query[]): Promise<Outcome[]> {
  const list: Outcome[] = [];
  for (const query of queries) {
    const found = await search(query.text);
    const place = placeOf(query, found);
    list.push({ query, place, found });
  }
  return list;
}

/** Success at one and at three, and the mean reciprocal rank. Nonsense succeeds where nothing is found. */
export function figures(list: Outcome[]): Figures {
  const right = ({ query, place, found }: Outcome, within: number) =>
    query.sort === NONSENSE ? found.length === 0 : place > 0 && place <= within;
  const share = (count: number) => count / Math.max(1, list.length);
  const reciprocal = ({ place }: Outcome) => (place > 0 ? 1 / place : 0);
  return {
    queries: list.length,
    first: share(list.filter((outcome) => right(outcome, 1)).length),
    three: share(list.filter((outcome) => right(outcome, 3)).length),
    mrr: share(
      list.reduce(
        (sum, outcome) => sum + (right(outcome, AS_FAR_AS) ? reciprocal(outcome) || 1 : 0),
        0,
      ),
    ),
  };
}

/** What was found: by our search, by ours with questions and sources in an index apart, and by plain Pagefind. */
interface Measured {
  ours: Outcome[];
  apart: Outcome[];
  plain: Outcome[];
}

/** Runs every query of the course in `folder`. */
export async function measure(folder: string): Promise<Measured> {
  const { course } = openCourse(folder);
  const file = queriesFile(folder);
  if (course === undefined) throw new Error(`The course in ${folder} cannot be read.`);
  if (file === undefined) throw new Error(`${folder} has no tests/queries.yaml to measure with.`);
  const queries = queriesOn(course, file);
  const { language } = course.settings;
  const find = async (together?: number) => {
    const files = await searchFiles(searchedIn(course), {
      ...(together !== undefined && { together }),
    });
    return run(files, queries, () => ours(language));
  };
  // Plain Pagefind has its own stemmer for the language.
  const theirs = await pagefindFiles(searchDocuments(course), languageOf(language).name);
  return { ours: await find(), apart: await find(0), plain: await run(theirs, queries, plain) };
}

async function run(
  files: SearchFiles,
  queries: Query[],
  open: (files: SearchFiles) => Promise<Search>,
): Promise<Outcome[]> {
  const { stop } = serve(files);
  try {
    return await outcomes(await open(files), queries);
  } finally {
    stop();
  }
}

const isQuestion = ({ query }: Outcome) => query.sort !== NONSENSE;

/** The figures as a table: per sort, and for tuned and held-out queries. */
export function report(measured: Measured): string {
  const groups: [string, (outcome: Outcome) => boolean][] = [
    ...[...new Set(measured.ours.map(({ query }) => query.sort))].map(
      (sort): [string, (outcome: Outcome) => boolean] => [sort, ({ query }) => query.sort === sort],
    ),
    ["tuned", (outcome) => isQuestion(outcome) && !outcome.query.heldOut],
    ["held out", (outcome) => isQuestion(outcome) && outcome.query.heldOut],
    ["all but nonsense", isQuestion],
  ];
  const cells = ({ first, three, mrr }: Figures) =>
    [first, three, mrr].map((value) => value.toFixed(2).padStart(7)).join("");
  const lines = groups.map(([name, belongs]) => {
    const own = figures(measured.ours.filter(belongs));
    const others = [measured.apart, measured.plain].map((list) =>
      cells(figures(list.filter(belongs))),
    );
    return `${name.padEnd(18)}${String(own.queries).padStart(4)}  ${[cells(own), ...others].join("   ")}`;
  });
  const head = `${"".padEnd(24)}${"  ours:@1  @3    MRR".padEnd(24)}${"apart: @1 @3 MRR".padEnd(24)}plain Pagefind: @1 @3 MRR`;
  return [head, ...lines].join("\n");
}

if (import.meta.main) {
  const measured = await measure(courseFolder());
  const missing = process.argv.includes("--apart") ? measured.apart : measured.ours;
  console.log(report(measured));
  const shown = process.argv.includes("--held-out");
  if (process.argv.includes("--misses")) {
    for (const { query, place, found } of missing) {
      const right = query.sort === NONSENSE ? found.length === 0 : place === 1;
      if (right || query.heldOut !== shown) continue;
      console.log(
        `\n${query.sort}: "${query.text}" at ${place}, expected ${query.expected.join(" or ")}`,
      );
      console.log(`  ${found.slice(0, 4).join("\n  ")}`);
    }
  }
}
