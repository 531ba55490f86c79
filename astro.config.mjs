import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { courseFolder } from "./src/course/open.ts";
import { markdownFeatures } from "./src/course/parse/markdown.ts";
import { checkCourse, LiveCourse } from "./src/integrations/course.ts";
import { routes } from "./src/integrations/routes.ts";
import { search } from "./src/integrations/search.ts";
import { sharedScript } from "./src/integrations/shared-script.ts";
import { emptyQuizzes, wikilinks } from "./src/integrations/wikilinks.ts";

const base = process.env.BASE ?? "/";
const course = new LiveCourse(courseFolder());
course.refresh();

/** The language of the course, and no other: what a page says is in one language. */
const languageFile = fileURLToPath(
  new URL(`./src/language/${course.language.name}/index.ts`, import.meta.url),
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
    routes(course.language.addressWords),
    mdx(),
    sitemap(),
    search({ folder: course.folder }),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: markdownFeatures,
      mdastPlugins: [emptyQuizzes, wikilinks(course, base)],
    }),
  },
  security: { csp: contentSecurityPolicy },
  vite: {
    plugins: [sharedScript()],
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
