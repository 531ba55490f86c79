import type { AstroIntegration } from "astro";
import type { LiveCourse } from "../course/live.ts";
import type { Course } from "../course/model.ts";
import { searchFiles, type SearchFiles } from "../search/index/build.ts";
import { typeOf, writeInto } from "./files.ts";

const FOLDER = "pagefind/";

async function filesOf({ course, folder }: LiveCourse): Promise<SearchFiles> {
  if (course === undefined) throw new Error(`The course in ${folder} cannot be read.`);
  return searchFiles(course);
}

/** The search files of a course as it is: made again on the first request after a change. */
function liveFiles(live: LiveCourse): () => Promise<SearchFiles> {
  let made: { course: Course | undefined; files: Promise<SearchFiles> } | undefined;
  return () => {
    live.refresh();
    const { course } = live;
    if (made !== undefined && made.course === course) return made.files;
    const files = filesOf(live);
    made = { course, files };
    return files;
  };
}

/**
 * Vite wraps every dynamic import in 900 bytes that preload the style sheets and scripts behind it. Search brings its
 * styles along, and every page would pay for that: the wrapper is replaced by the import itself.
 */
const plainDynamicImports = {
  name: "plain-dynamic-imports",
  enforce: "pre",
  load: (id: string) =>
    id === "\0vite/preload-helper.js"
      ? "export const __vitePreload = (load) => load();"
      : undefined,
} as const;

/**
 * Indexes the course for search: in a build below `dist/pagefind/`, in `astro dev` from memory at the same addresses.
 * The index is made from the course and not from the built pages, so that both find the same.
 */
export function search(course: LiveCourse): AstroIntegration {
  let base = "/";
  return {
    name: "search",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command === "build") updateConfig({ vite: { plugins: [plainDynamicImports] } });
      },
      "astro:config:done": ({ config }) => {
        base = `${config.base.replace(/\/$/, "")}/${FOLDER}`;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const files = await filesOf(course);
        for (const [path, content] of files) {
          await writeInto(dir, FOLDER + path, content);
        }
        logger.info(`${files.size} search files written.`);
      },
      "astro:server:setup": ({ server, logger }) => {
        const current = liveFiles(course);
        server.middlewares.use((request, response, next) => {
          const [address = ""] = (request.originalUrl ?? request.url ?? "").split("?");
          if (!address.startsWith(base)) return next();
          const path = address.slice(base.length);
          current()
            .then((files) => {
              const content = files.get(path);
              response.statusCode = content === undefined ? 404 : 200;
              response.setHeader("Content-Type", typeOf(path));
              response.setHeader("Cache-Control", "no-cache");
              response.end(content);
            })
            .catch((error: unknown) => {
              logger.error(`The search index could not be made: ${String(error)}`);
              response.statusCode = 503;
              response.end();
            });
        });
      },
    },
  };
}
