import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { courseFolder } from "./src/course/open.ts";
import { markdownFeatures } from "./src/course/parse/markdown.ts";
import { checkCourse, LiveCourse } from "./src/integrations/course.ts";
import { search } from "./src/integrations/search.ts";
import { sharedScript } from "./src/integrations/shared-script.ts";
import { emptyQuizzes, wikilinks } from "./src/integrations/wikilinks.ts";

/** The file with the interface's words in the language of the course; Dutch where there is none. */
function interfaceStrings(language = "nl") {
  const file = (tag) => new URL(`./src/strings/${tag}.ts`, import.meta.url);
  const tag = language.split("-")[0];
  return fileURLToPath(existsSync(file(tag)) ? file(tag) : file("nl"));
}

const base = process.env.BASE ?? "/";
const course = new LiveCourse(courseFolder());
course.refresh();

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
  integrations: [checkCourse(course), mdx(), sitemap(), search({ folder: course.folder })],
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
    resolve: { alias: { "#strings": interfaceStrings(course.settings?.language) } },
  },
});
