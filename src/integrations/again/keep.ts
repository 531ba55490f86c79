import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { handed } from "../../course/handed.ts";
import type { LiveCourse } from "../../course/live.ts";
import { asked } from "./asked.ts";
import { courseTexts } from "../course-text.ts";
import { digestsOf, frameOf, sumsOfTexts } from "./digests.ts";
import type { Ledger } from "./ledger.ts";
import { keptFiles, Numbered } from "./numbered.ts";
import { keep, statsOf, type State } from "./state.ts";

/** Keeps of a build what the next can use, where it is asked to. Must come last: it looks at what the others wrote. */
export function keepForNext(course: LiveCourse, ledger: Ledger): AstroIntegration {
  let base = "/";
  let known: Pick<State, "bundled" | "digests" | "frame"> | undefined;
  return {
    name: "again",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:start": () => {
        if (asked() === undefined) return;
        const all = handed();
        const digests = digestsOf(all);
        const bundled = sumsOfTexts(courseTexts(course.records(base)), digests);
        known = { bundled, digests, frame: frameOf(all, course.folder) };
      },
      "astro:build:done": ({ dir, pages }) => {
        const kept = asked();
        if (kept === undefined || known === undefined) return;
        const { asked: reads, code, offline } = ledger;
        if (code === undefined || offline === undefined) return;
        const numbered = new Numbered();
        const files = keptFiles(ledger.files, numbered);
        keep(kept.folder, {
          fingerprint: kept.fingerprint,
          ...known,
          base,
          ...code,
          ...offline,
          files,
          asked: reads,
          names: numbered.names,
          pages: pages.map(({ pathname }) => pathname),
          stats: statsOf(fileURLToPath(dir)),
        });
      },
    },
  };
}
