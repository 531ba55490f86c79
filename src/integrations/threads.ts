import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import type { Plugin } from "vite";
import { handed, handOver } from "../course/handed.ts";
import type { LiveCourse } from "../course/live.ts";
import type { Log, PageStyles } from "./threads/messages.ts";
import { SecondThread } from "./threads/second.ts";

/** So many files wait for the second thread: it is never idle, and the first hardly ever waits for it. */
const AHEAD = 3;

/** What Astro's own prerenderer holds once it is set up, beside what its type tells. */
interface Ready extends AstroPrerenderer {
  app: { getOptions(): { logger: { options: { destination: { write: Log } } } } };
}

/** What a second thread needs to know, as far as it is known before pages are made. */
interface Site {
  /** Address of the file in which the bundler put the site's code. */
  entry: string;
  styles: PageStyles;
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

/**
 * Makes a site in two threads where Astro would use one: a second thread makes what is no page (packages, books, lists),
 * and pages as long as it has time for them. Both make the same of the same.
 */
function inTwo(own: AstroPrerenderer, site: () => Site): AstroPrerenderer {
  let second: SecondThread;
  return {
    name: "threads",
    async setup() {
      await own.setup?.();
      const { write } = (own as Ready).app.getOptions().logger.options.destination;
      second = new SecondThread({ ...site(), handed: handed() }, write);
    },
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      // What only the second thread makes is not to come in one go: the first would wait for it.
      return spread(
        paths.filter(({ route }) => route.type === "page"),
        paths.filter(({ route }) => route.type !== "page"),
      );
    },
    render(request, options) {
      const { component, type } = options.routeData;
      if (type === "page" && second.left >= AHEAD) return own.render(request, options);
      return second.make({ address: request.url, component });
    },
    async teardown() {
      await second.end();
      await own.teardown?.();
    },
  };
}

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
  const site: Site = { entry: "", styles: new Map() };
  return {
    name: "threads",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        const plugin = noting((entry) => {
          site.entry = entry;
        });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        const isAlone = availableParallelism() === 1;
        setPrerenderer((own) => withoutCourse(isAlone ? own : inTwo(own, () => site), course));
      },
      // Which styles a page has is known once all are bundled; the map is filled by then.
      "astro:build:setup": ({ pages }) => {
        site.styles = pages;
      },
    },
  };
}
