import { gzipSync } from "node:zlib";
import type { Course } from "../../course/model.ts";
import type { Language } from "../../language/language.ts";
import type { KeptCourse, Rest } from "../../offline/kept-course.ts";
import { SUM_LENGTH, writeList } from "../../offline/list.ts";
import { SEARCH_FOLDER } from "../../search/manifest.ts";
import { writeInto } from "../files.ts";
import { headerRules } from "../headers.ts";
import { scriptOf } from "../script-of.ts";
import { writeNamed, writeNewer } from "./newer.ts";
import { packed } from "./pack.ts";
import { isPieceOfSearch, listedSum, siteFiles, sumOf, type SiteFile } from "./site-files.ts";

/** A course of more bytes than this, compressed by gzip as by any host, is not kept whole. */
export const MOST = 2_000_000;

/** Signs of a sum that must stand against who would want another file to have it. */
const LONG = 43;

/** Whether something is kept even of a large course: what finds, asks and shows, and the pages that lead to all others. */
function isShell(path: string, { addressWords: words }: Language): boolean {
  const { about, concepts, modules, practice, progress, review, search, offline, questions } =
    words;
  const pages = [about, concepts, modules, practice, progress, review, search, offline].map(
    (word) => `${word}/`,
  );
  return (
    ["", ...pages, `${review}/${questions}.json`].includes(path) ||
    path.startsWith("_astro/") ||
    (path.startsWith(SEARCH_FOLDER) && !isPieceOfSearch(path))
  );
}

/** The pages of each module, with its questions. */
export function modulePaths(course: Course, { addresses }: Language): string[][] {
  const concepts = new Map(course.concepts.map((concept) => [concept.id, concept]));
  return course.modules.map(({ id, concepts: ids }) =>
    [
      addresses.module(id),
      addresses.test(id),
      addresses.moduleFile(id),
      addresses.moduleQuestions(id),
      ...ids.flatMap((concept) => [
        addresses.concept(concept),
        ...(concepts.get(concept)?.questions ?? []).map((question) =>
          addresses.question(question.id),
        ),
      ]),
    ].map((address) => address.slice(1)),
  );
}

/** What is the same whatever a course says. */
export interface Fixed {
  /** The line that is put into a page while a newer version waits. */
  newer: string;
  /** The code of the worker. */
  worker: string;
}

/** Writes what a page shows while a newer version waits, and reads the worker's code. */
export const fixedParts = async (dir: URL, root: string, language: Language): Promise<Fixed> => ({
  newer: await writeNewer(dir, root, language),
  worker: await scriptOf("src/offline/worker/worker.ts"),
});

/** What is asked of a site that is built. */
export interface Offline {
  /** Address of its folder. */
  dir: URL;
  /** Its path, with a slash at its end. */
  root: string;
  language: Language;
  /** The addresses of all pages, without the base and the slash before it. */
  pages: readonly string[];
  /** The paths that belong to each module. */
  modules: string[][];
  fixed: Fixed;
  /** How many bytes are kept at once. */
  most: number;
  /** The sums of files that are as they were, by their paths. */
  known?: ReadonlyMap<string, string>;
}

/** What became of it. */
export interface WrittenOffline {
  fixed: Fixed;
  /** The paths of files whose names follow from what they hold: others take their place when that is another. */
  written: string[];
  /** The sums of all files that are listed, by their paths. */
  sums: ReadonlyMap<string, string>;
}

/**
 * Writes `sw.js` with the list of what is kept, and the pack in which it is fetched. Looks at all that stands in the site.
 * @returns what was written, and how many files are kept
 */
export async function writeOffline(asked: Offline): Promise<WrittenOffline & { kept: number }> {
  const { dir, root, language, pages, modules, fixed, most, known } = asked;
  const { addressWords: words, addresses, parameters } = language;
  const sums = new Map<string, string>();
  const sumOfFile = (file: SiteFile): string => {
    const sum = sums.get(file.path) ?? known?.get(file.path) ?? listedSum(file, SUM_LENGTH);
    sums.set(file.path, sum);
    return sum;
  };
  const listOf = (files: readonly SiteFile[]) =>
    writeList(new Map(files.map((file) => [file.path, sumOfFile(file)])));
  const all = siteFiles(dir, words);
  const rules = headerRules(pages, root, words);
  const pack = (files: readonly SiteFile[]) => JSON.stringify(packed(files, root, rules));
  let kept = all;
  // What is this much larger needs no trying.
  const isSmall = all.reduce((sum, { size }) => sum + size, 0) < 20 * most;
  let text = isSmall ? pack(all) : "";
  const written: string[] = [];
  let rest: string | undefined;
  if (!isSmall || gzipSync(text).length > most) {
    const isKept = (file: SiteFile) => isShell(file.path, language);
    const others: Rest = { files: listOf(all.filter((file) => !isKept(file))), modules };
    const content = Buffer.from(JSON.stringify(others));
    rest = await writeNamed(dir, "rest.json", content.toString());
    written.push(rest);
    const own = { path: rest, size: content.length, read: () => content, look: () => content };
    kept = [...all.filter(isKept), own];
    text = pack(kept);
  }
  const files = listOf(kept);
  const path = await writeNamed(dir, "pack.json", text);
  written.push(path);
  const told: KeptCourse = {
    version: sumOf(files, SUM_LENGTH),
    files,
    pack: { path, sum: sumOf(text, LONG) },
    ...(rest && { rest }),
    offline: addresses.offline.slice(1),
    newer: fixed.newer,
    modes: [parameters.screen, parameters.embed],
  };
  const code = `self.course=${JSON.stringify(told)};${fixed.worker}`;
  await writeInto(dir, "sw.js", Buffer.from(code));
  return { fixed, written, sums, kept: kept.length };
}
