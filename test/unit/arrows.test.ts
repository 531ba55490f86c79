/** The arrows of the design: which folder of `src/` may import from which. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** What each part of `src/` may import besides itself. Whatever a page loads with `<script>` is an island. */
const ARROWS: Record<string, string[]> = {
  routes: [
    "layouts",
    "components",
    "site",
    "map",
    "exports",
    "paper",
    "book",
    "search",
    "course",
    "language",
  ],
  layouts: ["components", "site", "map", "course", "language"],
  components: ["site", "map", "paper", "course", "language"],
  // What pages ask of the site that is built: its addresses and its records.
  site: ["map", "exports", "paper", "book", "course", "language"],
  map: ["course", "language"],
  // Of the course only what an id is: the rest would bring its Markdown parser into the browser.
  islands: ["learning", "offline", "search", "exports", "paper", "language", "course/id.ts"],
  integrations: ["offline", "search", "course", "language", "policy.ts"],
  // What runs a build, and decides how much of it.
  "build.ts": ["integrations", "course", "language"],
  "middleware.ts": ["policy.ts", "course"],
  // What pages may load: they say it themselves, and a host says it of all files.
  "policy.ts": [],
  exports: ["course", "language"],
  // The questions for pencils: of a module when the site is built, of a chosen set in the browser.
  paper: ["exports", "learning", "language"],
  // The course as an EPUB: Node only.
  book: ["exports", "paper", "course", "language"],
  // What comes in again by what went out: Node only.
  imports: ["course", "exports", "language"],
  search: ["course", "language"],
  course: ["language", "learning"],
  learning: ["course/id.ts"],
  // What a worker keeps on a device, and what pages and the build must know of that.
  offline: [],
  language: [],
};

/** Parts that run anywhere: without Astro and, by their types, without a page. */
const PURE = [
  "course",
  "learning",
  "language",
  "map",
  "exports",
  "paper",
  "book",
  "imports",
  "search",
];

interface Import {
  file: string;
  /** As written, such as `../course/model.ts`. */
  written: string;
  /** Below `src/`; undefined for a package. */
  target: string | undefined;
  /** Whether it stands in a `<script>` or is loaded as text, as a script in the head or in a package is. */
  script: boolean;
}

const STATEMENT =
  /\b(?:import|export)\b[^'"();]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(`src/${file}`, "utf8");
  const [, frontMatter = ""] = file.endsWith(".astro") ? text.split(/^---$/m) : ["", text];
  const found = (part: string, script: boolean) =>
    [...part.matchAll(STATEMENT)].map(([, from, bare]): Import => {
      const written = from ?? bare ?? "";
      const target = written.startsWith("#language")
        ? "language/"
        : written.startsWith(".")
          ? posix.join(posix.dirname(file), written)
          : undefined;
      return { file, written, target, script: script || /\?(raw|bundled)$/.test(written) };
    });
  return [...found(frontMatter, false), ...found(text.replace(frontMatter, ""), true)];
}

const partOf = (path: string) => path.split("/")[0] ?? "";
const imports = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|js|astro)$/.test(file))
  .flatMap(importsOf);

function isAllowed({ file, target = "", script }: Import): boolean {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === to || /\.css(\?|$)/.test(target)) return true;
  if (script && to === "islands") return true;
  return (ARROWS[from] ?? []).some((allowed) => allowed === to || allowed === target);
}

test("imports follow the arrows of the design", () => {
  const wrong = imports
    .filter((found) => found.target !== undefined && !isAllowed(found))
    .map(({ file, written }) => `src/${file} imports ${written}`);
  expect(wrong).toEqual([]);
});

test("the model, learning, the map, search and exports do not know Astro", () => {
  const wrong = imports
    .filter(({ file, written }) => PURE.includes(partOf(file)) && /^@?astro\b/.test(written))
    .map(({ file, written }) => `src/${file} imports ${written}`);
  expect(wrong).toEqual([]);
});

test("every part of src/ has its arrows drawn", () => {
  const parts = readdirSync("src").filter((part) => part !== "styles");
  expect(parts.filter((part) => !Object.hasOwn(ARROWS, part))).toEqual([]);
});
