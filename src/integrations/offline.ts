import type { AstroIntegration } from "astro";
import type { LiveCourse } from "../course/live.ts";
import type { CourseSettings } from "../course/schemas/course.ts";
import type { Language } from "../language/language.ts";
import type { Ledger } from "./again/ledger.ts";
import { writeManifest } from "./offline/install.ts";
import { fixedParts, modulePaths, MOST, writeOffline } from "./offline/write.ts";
import { scriptOf } from "./script-of.ts";

/**
 * Makes a built course work without a network: writes `sw.js` with the list of what is kept, the pack in which it is
 * fetched, and what a device needs to install it. Must come last: it looks at what the others wrote.
 * @param ledger takes down what was written
 * @param most how many bytes are kept at once
 */
export function offline(
  live: LiveCourse,
  language: Language,
  ledger: Ledger,
  most = MOST,
): AstroIntegration {
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
        const { settings, modules } = asked;
        await writeManifest(dir, settings);
        const { kept, ...written } = await writeOffline({
          ...{ dir, root, language, modules, most },
          pages: pages.map(({ pathname }) => pathname),
          fixed: await fixedParts(dir, root, language),
        });
        ledger.offline = written;
        logger.info(`${kept} files are kept for who has no network.`);
      },
    },
  };
}
