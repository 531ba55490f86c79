import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import type { LiveCourse } from "../course/live.ts";
import type { Course } from "../course/model.ts";
import { asked } from "./again/asked.ts";
import { memoryIn } from "./again/code.ts";
import { searchedIn, searchFiles, type Searched } from "../search/index/build.ts";
import type { SearchFiles } from "../search/index/pagefind.ts";
import { SEARCH_FOLDER } from "../search/manifest.ts";
import { typeOf } from "./files.ts";
import type { Kept, ToldOfSearch } from "./search-worker.ts";

function searched({ course, folder }: LiveCourse): Searched {
  if (course === undefined) throw new Error(`The course in ${folder} cannot be read.`);
  return searchedIn(course);
}

const filesOf = async (course: LiveCourse): Promise<SearchFiles> => searchFiles(searched(course));

/** Makes the search files of a course in a thread of its own. */
export class Index {
  readonly #worker: Worker;
  readonly #written: Promise<number>;

  /** @param kept where what is known of it is kept, if it is */
  constructor(kept?: Kept) {
    this.#worker = new Worker(new URL("./search-worker.ts", import.meta.url), { workerData: kept });
    // A build that fails does not wait for it.
    this.#worker.unref();
    this.#written = once(this.#worker, "message").then(([written]) => written as number);
    // It may fail before anybody waits for it; whether it did is told to who does.
    this.#written.catch(() => undefined);
  }

  /** Says of which course. */
  begin(course: LiveCourse): void {
    this.#worker.postMessage({ searched: searched(course) } satisfies ToldOfSearch);
  }

  /** Has the files written, in a folder that need not be there. Returns how many there are. */
  write(folder: URL): Promise<number> {
    this.#worker.ref();
    this.#worker.postMessage({ folder: folder.href } satisfies ToldOfSearch);
    return this.#written;
  }

  /** Leaves it at that. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
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
 * The index is made from the course and not from the built pages, so that both find the same, and in a build beside the
 * pages.
 */
export function search(course: LiveCourse): AstroIntegration {
  let base = "/";
  let folder = new URL("file:///");
  let index: Index | undefined;
  let written: Promise<number> | undefined;
  return {
    name: "search",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "build") return;
        updateConfig({ vite: { plugins: [plainDynamicImports] } });
        // The sooner the better: of two cores one has little to do until pages are made.
        const kept = asked();
        index = new Index(kept && { file: memoryIn(kept.folder), isOfUse: false });
        index.begin(course);
      },
      "astro:config:done": ({ config }) => {
        folder = new URL(SEARCH_FOLDER, config.outDir);
        base = `${config.base.replace(/\/$/, "")}/${SEARCH_FOLDER}`;
      },
      // By now the folder of the build has been emptied.
      "astro:build:setup": () => {
        written ??= index?.write(folder);
      },
      "astro:build:done": async ({ logger }) => {
        logger.info(`${await written} search files written.`);
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
