import { gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import type { LiveCourse } from "../course/live.ts";
import type { Course } from "../course/model.ts";
import type { CourseSettings } from "../course/schemas/course.ts";
import type { Language } from "../language/language.ts";
import type { KeptCourse, Rest } from "../offline/kept-course.ts";
import { SUM_LENGTH, writeList } from "../offline/list.ts";
import { SEARCH_FOLDER } from "../search/manifest.ts";
import { writeInto } from "./files.ts";
import { headerRules } from "./headers.ts";
import { writeManifest } from "./offline/install.ts";
import { writeNamed, writeNewer } from "./offline/newer.ts";
import { packed } from "./offline/pack.ts";
import { scriptOf } from "./script-of.ts";
import {
  isPieceOfSearch,
  listedSum,
  siteFiles,
  sumOf,
  type SiteFile,
} from "./offline/site-files.ts";

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
function modulePaths(course: Course, { addresses }: Language): string[][] {
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

/** A file that was just made. */
function siteFile(path: string, content: string): SiteFile {
  const bytes = Buffer.from(content);
  return { path, size: bytes.length, read: () => bytes, look: () => bytes };
}

const listOf = (files: readonly SiteFile[]) =>
  writeList(new Map(files.map((file) => [file.path, listedSum(file, SUM_LENGTH)])));

/**
 * Makes a built course work without a network: writes `sw.js` with the list of what is kept, the pack in which it is
 * fetched, and what a device needs to install it. Must come last: it looks at what the others wrote.
 * @param most how many bytes are kept at once
 */
export function offline(live: LiveCourse, language: Language, most = MOST): AstroIntegration {
  /** The path of the site, with a slash at its end. */
  let root = "/";
  /** What is asked of the course, which has been let go by the time the pages are made. */
  let asked: { settings: CourseSettings; modules: string[][] } | undefined;
  return {
    name: "offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = config.base.replace(/\/?$/, "/");
      },
      // While a course is written, nothing is to stand between it and the page: nor what was built here before.
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ""] = (request.originalUrl ?? request.url ?? "").split("?");
          if (path !== `${root}sw.js`) return next();
          response.setHeader("Content-Type", "text/javascript");
          response.setHeader("Cache-Control", "no-cache");
          scriptOf("src/offline/worker/retire.ts").then((code) => response.end(code), next);
        });
      },
      "astro:build:start": () => {
        const { course } = live;
        if (course === undefined) throw new Error(`The course in ${live.folder} cannot be read.`);
        asked = { settings: course.settings, modules: modulePaths(course, language) };
      },
      "astro:build:done": async ({ dir, pages, logger }) => {
        if (asked === undefined) throw new Error("A build ended that did not begin.");
        const { addressWords: words, addresses, parameters } = language;
        await writeManifest(dir, asked.settings);
        const newer = await writeNewer(dir, root, language);
        const all = siteFiles(dir, words);
        const rules = headerRules(
          pages.map(({ pathname }) => pathname),
          root,
          words,
        );
        const pack = (files: readonly SiteFile[]) => JSON.stringify(packed(files, root, rules));
        let kept = all;
        // What is this much larger needs no trying.
        const isSmall = all.reduce((sum, { size }) => sum + size, 0) < 20 * most;
        let text = isSmall ? pack(all) : "";
        let rest: string | undefined;
        if (!isSmall || gzipSync(text).length > most) {
          const isKept = (file: SiteFile) => isShell(file.path, language);
          const others: Rest = {
            files: listOf(all.filter((file) => !isKept(file))),
            modules: asked.modules,
          };
          const content = JSON.stringify(others);
          rest = await writeNamed(dir, "rest.json", content);
          kept = [...all.filter(isKept), siteFile(rest, content)];
          text = pack(kept);
        }
        const files = listOf(kept);
        const told: KeptCourse = {
          version: sumOf(files, SUM_LENGTH),
          files,
          pack: { path: await writeNamed(dir, "pack.json", text), sum: sumOf(text, LONG) },
          ...(rest && { rest }),
          offline: addresses.offline.slice(1),
          newer,
          modes: [parameters.screen, parameters.embed],
        };
        const code = await scriptOf("src/offline/worker/worker.ts");
        await writeInto(dir, "sw.js", Buffer.from(`self.course=${JSON.stringify(told)};${code}`));
        logger.info(`${kept.length} files are kept for who has no network.`);
      },
    },
  };
}
