import { rmSync } from "node:fs";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import type { Site } from "../harness/sites.ts";
import { setAside } from "./aside.ts";
import { ask } from "../search/cost.ts";
import { timed } from "./timed.ts";
import type { Subject } from "./subject.ts";

const BUILD = ["npm", "run", "--silent", "build", "--", "--outDir"];

/** Builds a site as `npm run build` does, on top of what earlier builds left. */
export const rebuild = ({ course, out }: Site) =>
  timed([...BUILD, out], { env: { COURSE: course } });

/** The site of a course that this engine makes. */
export function ours(name: string, site: Site): Subject {
  const { addresses } = languageOf(site);
  // Read once: a course of thousands of pages takes seconds to read.
  const { modules, settings, concepts } = courseOf(site);
  return {
    name,
    out: site.out,
    build() {
      setAside(site.out);
      for (const left of ["node_modules/.astro", ".astro"])
        rmSync(left, { recursive: true, force: true });
      return rebuild(site);
    },
    pages() {
      const start = concepts.find(({ id }) => id === settings.start);
      return {
        home: "/",
        module: addresses.module(modules[0]?.id ?? ""),
        concept: addresses.concept(settings.start),
        search: addresses.search,
        found: `${addresses.search}?q=${encodeURIComponent(start?.title ?? "")}`,
      };
    },
    session() {
      const first = modules.flatMap((module) => module.concepts).slice(0, 8);
      return [
        "/",
        addresses.module(modules[0]?.id ?? ""),
        ...first.map((id) => addresses.concept(id)),
      ];
    },
    async ask(page, query) {
      const input = page.locator("dialog[open] site-search input");
      if ((await input.count()) === 0) await page.keyboard.press("Control+k");
      await input.waitFor();
      await ask(page, query);
    },
  };
}
