import { resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { handOver } from "../course/handed.ts";
import type { LiveCourse } from "../course/live.ts";
import { isOfTexts } from "./course-text.ts";

/** How long an editor may take to save in several steps. */
const SAVING = 60;

/** The report as it stands over the page: all of it, and the first mistake as the place. */
function overlay({ problems, report }: LiveCourse) {
  const first = problems.find(({ severity }) => severity === "error");
  const message = `The course has mistakes; what you see below is as it was before.\n\n${report}`;
  const id = first ? { id: `${resolve(first.file)}:${first.line}` } : {};
  return { type: "error" as const, err: { message, stack: "", plugin: "course", ...id } };
}

/** What was made from the course's texts is made anew: a page shows titles of others. */
function forget(server: ViteDevServer, folder: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.id && isOfTexts(module.id, folder)) moduleGraph.invalidateModule(module);
    }
  }
}

/**
 * Checks the course before anything is made of it. Errors fail a build; in `astro dev` they stand in the terminal and over the page, and the last
 * good page stays under them.
 */
export function checkCourse(course: LiveCourse): AstroIntegration {
  return {
    name: "course",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "build" && command !== "dev") return;
        course.showsDrafts = command === "dev";
        course.refresh();
        const { failed, report, problems } = course;
        if (failed && (command === "build" || course.course === undefined)) {
          console.error(report);
          process.exit(1);
        }
        if (failed) logger.error(`\n${report}`);
        else if (problems.length > 0) logger.warn(`\n${report}`);
      },
      "astro:config:done": ({ config: { base } }) => {
        handOver(() => course.handed(base));
      },
      "astro:server:setup": ({ server, logger }) => {
        const folder = resolve(course.folder);
        const hot = server.environments.client.hot;
        const show = () => {
          if (course.failed) hot.send(overlay(course));
        };
        const read = () => {
          course.refresh();
          if (course.failed) {
            logger.error(`\n${course.report}`);
            show();
            return;
          }
          forget(server, folder);
          logger.info("Course read again.");
          for (const environment of Object.values(server.environments)) {
            environment.hot.send({ type: "full-reload", path: "*" });
          }
        };
        let pending: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          const changed = resolve(path);
          if (changed !== folder && !changed.startsWith(folder + sep)) return;
          clearTimeout(pending);
          pending = setTimeout(() => {
            try {
              read();
            } catch (error) {
              logger.error(`The course was not read again: ${String(error)}`);
            }
          }, SAVING);
        });
        // A reload, or another page, would lose the report.
        server.ws.on("connection", show);
      },
    },
  };
}
