import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { AstroIntegration, AstroPrerenderer, RouteData } from "astro";
import type { Plugin } from "vite";
import { handed, handOver } from "../course/handed.ts";
import type { LiveCourse } from "../course/live.ts";
import type { Log, PageStyles } from "./threads/messages.ts";
import { SecondThread } from "./threads/second.ts";
import { Waiting } from "./threads/waiting.ts";
import { fileAt, written, type Place } from "./threads/written.ts";

/** So many files are with the second thread: it is never idle. */
const AHEAD = 6;

/** What Astro's own prerenderer holds once it is set up, beside what its type tells. */
interface Ready extends AstroPrerenderer {
  app: { getOptions(): { logger: { options: { destination: { write: Log } } } } };
}

/** What is known of a site before its pages are made. */
interface Site extends Place {
  /** Address of the file in which the bundler put the site's code. */
  entry: string;
  styles: PageStyles;
  /** Address of the folder with files that are handed on as they are. */
  files: string;
}

/** Two lists as one: each in its order, and spread evenly over the whole. */
export function spread<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const placed = [one, other].flatMap((list) =>
    list.map((item, at) => ({ item, place: (at + 0.5) / list.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

/** Notes where the bundler puts the site's code. */
const noting = (found: (entry: string) => void): Plugin => ({
  name: "where-the-site-is",
  applyToEnvironment: ({ name }) => name === "prerender",
  writeBundle({ dir = "" }, bundle) {
    const entry = Object.keys(bundle).find((file) => /^prerender-entry\b/.test(file));
    if (entry === undefined) throw new Error("The bundler wrote no file that makes pages.");
    found(pathToFileURL(join(dir, entry)).href);
  },
});

const isPage = ({ type }: RouteData) => type === "page";

const fileOf = ({ url }: Request, route: RouteData, place: Place) =>
  fileAt(url, isPage(route), place);

/** Writes each file where it is made, instead of handing it to Astro, which has the thread wait for each step of it. */
function writing(own: AstroPrerenderer, site: Site): AstroPrerenderer {
  return {
    ...own,
    async render(request, options) {
      const made = await own.render(request, options);
      const response = "response" in made ? made.response : made;
      return written(response, fileOf(request, options.routeData, site));
    },
  };
}

interface Job {
  request: Request;
  options: Parameters<AstroPrerenderer["render"]>[1];
  /** Takes what becomes of it. */
  done: (made: ReturnType<AstroPrerenderer["render"]>) => void;
}

/**
 * Makes a site in two threads where Astro would use one. Both make the same of the same; the second begins with what is no page,
 * because a thread that makes a package hears nothing for seconds, and the first is who is asked.
 */
function inTwo(own: AstroPrerenderer, site: Site): AstroPrerenderer {
  const first = writing(own, site);
  const waiting = new Waiting<Job>();
  let second: SecondThread;
  let isBusy = false;

  function supply(): void {
    while (second.left < AHEAD) {
      const job = waiting.other();
      if (job === undefined) return;
      const { request, options } = job;
      const file = fileOf(request, options.routeData, site);
      const made = second.make({
        address: request.url,
        component: options.routeData.component,
        file,
      });
      job.done(made);
      made.then(supply, supply);
    }
  }

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let job = waiting.page(); job; job = waiting.page()) {
      const made = first.render(job.request, job.options);
      job.done(made);
      await made.catch(() => undefined);
      // Pages are made without a pause otherwise, and what the second thread has to say is not heard.
      await setImmediate();
    }
    isBusy = false;
  }

  return {
    name: "threads",
    async setup() {
      await own.setup?.();
      const { write } = (own as Ready).app.getOptions().logger.options.destination;
      const { entry, styles } = site;
      second = new SecondThread({ entry, styles, handed: handed() }, write);
    },
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      return spread(
        paths.filter(({ route }) => isPage(route)),
        paths.filter(({ route }) => !isPage(route)),
      );
    },
    render(request, options) {
      return new Promise((done) => {
        waiting.add({ request, options, done }, isPage(options.routeData));
        supply();
        void work();
      });
    },
    async teardown() {
      await second.end();
      await own.teardown?.();
    },
  };
}

/** Leaves to Astro what stands among the files that are handed on as they are: it says so, and does not write over it. */
const sparing = (
  own: AstroPrerenderer,
  ours: AstroPrerenderer,
  files: Place,
): AstroPrerenderer => ({
  ...ours,
  render(request, options) {
    const isTaken = existsSync(fileOf(request, options.routeData, files));
    return (isTaken ? own : ours).render(request, options);
  },
});

/** Lets the course go before anything is made: pages have what they were handed, and the collections. */
const withoutCourse = (own: AstroPrerenderer, course: LiveCourse): AstroPrerenderer => ({
  ...own,
  async setup() {
    const all = handed();
    handOver(() => all);
    await own.setup?.();
    course.letGo();
  },
});

/** Lets a build use two threads to make files where the machine has a second core. */
export function threads(course: LiveCourse): AstroIntegration {
  const site: Site = { entry: "", styles: new Map(), out: "", files: "", base: "" };
  return {
    name: "threads",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        const plugin = noting((entry) => {
          site.entry = entry;
        });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      "astro:config:done": ({ config }) => {
        site.out = config.outDir.href;
        site.files = config.publicDir.href;
        site.base = config.base;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        const isAlone = availableParallelism() === 1;
        setPrerenderer((own) => {
          const ours = (isAlone ? writing : inTwo)(own, site);
          return withoutCourse(sparing(own, ours, { out: site.files, base: site.base }), course);
        });
      },
      // Which styles a page has is known once all are bundled; the map is filled by then.
      "astro:build:setup": ({ pages }) => {
        site.styles = pages;
      },
    },
  };
}
