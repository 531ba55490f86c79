import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import type { Plugin } from "vite";
import { handed, handOver } from "../course/handed.ts";
import type { LiveCourse } from "../course/live.ts";
import { takeDown } from "../course/reads.ts";
import { asked } from "./again/asked.ts";
import { keepCode } from "./again/code.ts";
import type { Ledger } from "./again/ledger.ts";
import { inTwo, writing } from "./threads/in-two.ts";
import { stylesAlone } from "./threads/second.ts";
import { fileOf, type Site } from "./threads/site.ts";
import type { Place } from "./threads/written.ts";

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

/** Lets the course go before anything is made: pages have what they were handed. */
const withoutCourse = (own: AstroPrerenderer, course: LiveCourse): AstroPrerenderer => ({
  ...own,
  async setup() {
    const all = handed();
    handOver(() => all);
    await own.setup?.();
    course.letGo();
  },
});

/** Takes down what is read to know which files there are to be. */
const asking = (own: AstroPrerenderer, ledger: Ledger): AstroPrerenderer => ({
  ...own,
  async getStaticPaths() {
    ledger.asked = takeDown();
    return own.getStaticPaths();
  },
});

/** Keeps the code of the site once it has made all, where that is asked for. */
const keeping = (own: AstroPrerenderer, site: Site, ledger: Ledger): AstroPrerenderer => ({
  ...own,
  async teardown() {
    await own.teardown?.();
    const kept = asked();
    if (kept === undefined) return;
    ledger.code = { entry: keepCode(kept.folder, site.entry), styles: stylesAlone(site.styles) };
  },
});

/** Has a build use two threads to make files where the machine has a second core, and says of what each file is made. */
export function threads(course: LiveCourse, ledger: Ledger): AstroIntegration {
  const site: Site = { entry: "", styles: new Map(), out: "", base: "" };
  /** Address of the folder with files that are handed on as they are. */
  let files = "";
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
        files = config.publicDir.href;
        site.base = config.base;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((own) => {
          const ours = (availableParallelism() === 1 ? writing : inTwo)(own, site, ledger.note);
          const spared = sparing(own, ours, { out: files, base: site.base });
          return withoutCourse(keeping(asking(spared, ledger), site, ledger), course);
        });
      },
      // Which styles a page has is known once all are bundled; the map is filled by then.
      "astro:build:setup": ({ pages }) => {
        site.styles = pages;
      },
    },
  };
}
