import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { liveCourse } from "./src/course/live.ts";
import { languageOf } from "./src/language/languages.ts";
import { keepForNext } from "./src/integrations/again/keep.ts";
import { Ledger } from "./src/integrations/again/ledger.ts";
import { beforehand } from "./src/integrations/beforehand.ts";
import { bundled } from "./src/integrations/bundled.ts";
import { checkCourse } from "./src/integrations/course.ts";
import { courseText } from "./src/integrations/course-text.ts";
import { headers } from "./src/integrations/headers.ts";
import { media } from "./src/integrations/media.ts";
import { offline } from "./src/integrations/offline.ts";
import { checkPlace, placeFrom } from "./src/integrations/place.ts";
import { routes } from "./src/integrations/routes.ts";
import { search } from "./src/integrations/search.ts";
import { sharedScript } from "./src/integrations/shared-script.ts";
import { findablePages } from "./src/integrations/sitemap.ts";
import { threads } from "./src/integrations/threads.ts";

const place = placeFrom(process.env);
const course = liveCourse();
const ledger = new Ledger();
const language = languageOf(course.course?.settings.language ?? "nl");

/** The language of the course, and no other: what a page says is in one language. */
const languageFile = fileURLToPath(
  new URL(`./src/language/${language.name}/index.ts`, import.meta.url),
);

export default defineConfig({
  site: place.site,
  base: place.base,
  trailingSlash: "always",
  prerenderConflictBehavior: "error",
  // The default, 'jsx', drops the space between inline elements on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  logger: { entrypoint: "./src/integrations/quiet.ts" },
  // So many that each of two threads finds what it is best at: `src/integrations/threads.ts`.
  build: { concurrency: 5000 },
  integrations: [
    checkPlace(place),
    checkCourse(course),
    routes(language.addressWords),
    mdx(),
    media(course),
    findablePages(),
    headers(language.addressWords, place.base),
    search(course),
    threads(course, ledger),
    beforehand([language.addresses.search, language.addresses.review]),
    // The last two: they look at what the others wrote.
    offline(course, language, ledger, Number(process.env.OFFLINE_BYTES) || undefined),
    keepForNext(course, ledger),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [courseText(course, place.base), sharedScript(), bundled(languageFile)],
    build: {
      rolldownOptions: {
        // One such warning for every MDX file: Astro's own marker, which nothing here can change.
        onLog: (level, log, handle) => log.code === "MODULE_LEVEL_DIRECTIVE" || handle(level, log),
      },
    },
    resolve: { alias: { "#language": languageFile } },
  },
});
