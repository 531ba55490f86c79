import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { liveCourse } from "./src/course/live.ts";
import { languageOf } from "./src/language/languages.ts";
import { checkCourse } from "./src/integrations/course.ts";
import { courseText } from "./src/integrations/course-text.ts";
import { routes } from "./src/integrations/routes.ts";
import { search } from "./src/integrations/search.ts";
import { sharedScript } from "./src/integrations/shared-script.ts";

const base = process.env.BASE ?? "/";
const course = liveCourse();
const language = languageOf(course.course?.settings.language ?? "nl");

/** The language of the course, and no other: what a page says is in one language. */
const languageFile = fileURLToPath(
  new URL(`./src/language/${language.name}/index.ts`, import.meta.url),
);

const beforePaint = readFileSync(
  new URL("./src/islands/theme-before-paint.js", import.meta.url),
  "utf8",
).trim();

/** Astro adds the hashes of what it puts into a page; search needs WebAssembly. */
const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ],
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [`sha256-${createHash("sha256").update(beforePaint).digest("base64")}`],
  },
};

export default defineConfig({
  site: process.env.SITE ?? "http://localhost:4321",
  base,
  trailingSlash: "always",
  prerenderConflictBehavior: "error",
  // The default, 'jsx', drops the space between inline elements on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    checkCourse(course),
    routes(language.addressWords),
    mdx(),
    sitemap(),
    search(course),
  ],
  security: { csp: contentSecurityPolicy },
  vite: {
    plugins: [courseText(course, base), sharedScript()],
    build: {
      modulePreload: false,
      rolldownOptions: {
        // One such warning for every MDX file: Astro's own marker, which nothing here can change.
        onLog: (level, log, handle) => log.code === "MODULE_LEVEL_DIRECTIVE" || handle(level, log),
      },
    },
    resolve: { alias: { "#language": languageFile } },
  },
});
