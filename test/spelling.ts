/** `npm run check:spelling`: looks for misspelt words in the course that `COURSE` names and in the interface's words in its language. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { courseFolder, openCourse } from "../src/course/open.ts";
import { languageOf } from "../src/language/languages.ts";

/** What cspell needs for a language; English it brings along. Another language: install its `@cspell/dict-…` and add it. */
const DICTIONARIES: Record<string, { import: string[]; dictionaries: string[] }> = {
  en: { import: [], dictionaries: [] },
  nl: { import: ["@cspell/dict-nl-nl/cspell-ext.json"], dictionaries: ["nl-nl"] },
};

/** Terms of the interface's own code, whatever the course. */
const TERMS = [
  "backlinks",
  "pagefind",
  "moodle",
  "brightspace",
  "brightspace’s",
  "anki",
  "inspera",
  "scorm",
  "biseriële",
  "ebel",
  "frisbie",
  "haladyna",
];

/** Files of a language that hold endings and parts of words, no texts. */
const FORMS = "**/src/language/*/{craft,searching,sorting}.ts";

/** Ids, names and addresses are no words. */
const IGNORED = {
  mdx: [
    '/(source|id|name|goal|case|twin|formerly|level)="[^"]*"/g',
    "/\\[\\[[^\\]|]*/g",
    "/\\{#[^}]*\\}/g",
    "/\\bid: [\\w-]+/g",
    "/^(concepts|formerly|  [a-z]+-[a-z]+): \\[[^\\]]*\\]/gm",
    "/^  - [a-z-]+$/gm",
  ],
  source: [
    "/^consulted:[^]*?(?=^[a-z])/gm",
    "/(family|given|literal|URL|DOI|via|publisher|container-title|title|title-short): .*/g",
  ],
  course: ["/^  - .*/gm", "/^(id|start|modules): .*/gm"],
};

/** The settings of cspell for a course folder in a language. */
function settings(folder: string, language: string) {
  const path = resolve(folder);
  const words = join(path, "words.txt");
  const own = existsSync(words)
    ? [{ name: "course", path: words, addWords: true, words: [] }]
    : [{ name: "course", words: [] }];
  const { import: imports = [], dictionaries = [] } = DICTIONARIES[languageOf(language).name] ?? {};
  return {
    // English, of both shores, stands beside the language of any course: in names, in sources, in code.
    language: `${language},en,en-GB`,
    import: imports.map((name) => resolve("node_modules", name)),
    words: TERMS,
    dictionaryDefinitions: own,
    dictionaries: [...dictionaries, "course"],
    globRoot: path,
    ignorePaths: [
      "tests/**",
      "searching.ts",
      "permanent.txt",
      "words.txt",
      "images/**",
      "files/**",
    ],
    overrides: [
      { filename: "**/*.mdx", ignoreRegExpList: IGNORED.mdx },
      { filename: "sources/*.yaml", ignoreRegExpList: IGNORED.source },
      { filename: "course.yaml", ignoreRegExpList: IGNORED.course },
    ],
  };
}

const folder = courseFolder();
const language = openCourse(folder).course?.settings.language;
if (language === undefined) {
  console.log(`Spelling is not checked: ${folder} cannot be read. Run "npm run check:course".`);
  process.exitCode = 1;
} else if (!Object.hasOwn(DICTIONARIES, languageOf(language).name)) {
  console.log(
    `Spelling is not checked: there is no dictionary for "${language}". Add one in test/spelling.ts.`,
  );
} else {
  const config = resolve("node_modules/.cache/spelling.json");
  mkdirSync(resolve("node_modules/.cache"), { recursive: true });
  writeFileSync(config, JSON.stringify(settings(folder, language)));
  const globs = [resolve(folder, "**"), resolve("src/language", languageOf(language).name, "**")];
  // A course may stand anywhere, so that the root is that of the disk.
  const { root } = parse(globs[0] ?? "/");
  const { status } = spawnSync(
    "npx",
    [
      "cspell",
      "--exclude",
      FORMS,
      "--no-progress",
      "--quiet",
      "--root",
      root,
      "--config",
      config,
      ...globs,
    ],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
