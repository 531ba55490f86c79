import type { AstroIntegration } from "astro";
import { languageOf, type Language } from "../language/languages.ts";
import { Catalogue } from "../course/catalogue.ts";
import type { CourseSettings } from "../course/schemas/course.ts";
import { openCourse } from "../course/open.ts";
import { formatProblems } from "../course/problems.ts";
import { resolve } from "node:path";

/** The course that is being built, kept fresh while `astro dev` runs. */
export class LiveCourse {
  readonly folder: string;
  catalogue = new Catalogue([]);
  settings: CourseSettings | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The language of the course. */
  get language(): Language {
    return languageOf(this.settings?.language ?? "nl");
  }

  /** Reads the course again. Returns what is wrong with it as text, and whether that is an error. */
  refresh(): { text: string; failed: boolean } {
    const { course, problems } = openCourse(this.folder);
    if (course) {
      this.catalogue = new Catalogue(course.concepts);
      this.settings = course.settings;
    }
    return {
      text: formatProblems(problems),
      failed: problems.some(({ severity }) => severity === "error"),
    };
  }
}

/**
 * Checks the course before Astro reads the collections: Astro stops at the first bad file and lets dangling
 * references pass. Errors fail a build; `astro dev` prints them and serves what it can.
 */
export function checkCourse(course: LiveCourse): AstroIntegration {
  return {
    name: "course",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const { text, failed } = course.refresh();
        if (failed && (command === "build" || course.settings === undefined)) {
          console.error(text);
          process.exit(1);
        }
        if (failed) logger.error(`\n${text}`);
        else if (!text.startsWith("No errors")) logger.warn(`\n${text}`);
      },
      "astro:server:setup": ({ server, logger, refreshContent }) => {
        const folder = resolve(course.folder);
        server.watcher.add(folder);
        let pending: NodeJS.Timeout | undefined;
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          // Editors save in several steps: wait for the last one.
          clearTimeout(pending);
          pending = setTimeout(() => {
            const { text, failed } = course.refresh();
            if (failed) logger.error(`\n${text}`);
            else logger.info("Course read again.");
            void refreshContent?.({});
          }, 100);
        });
      },
    },
  };
}
