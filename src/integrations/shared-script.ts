import { basename } from "node:path";
import { minify } from "terser";
import type { Plugin, Rolldown } from "vite";
import { withoutPreload } from "./without-preload.ts";
import { wordsOnly } from "./words-only.ts";

/** The script that the layout gives every page, as Astro names it. */
const SHELL = "/src/layouts/Shell.astro?astro&type=script&index=0&lang.ts";
const EVERY_PAGE = /\/src\/layouts\/Shell\.astro\?astro&type=script/;

/** What is loaded for who was here before: with what it needs one file, and no more than that. */
const RETURNING = /\/src\/(islands|language\/\w+)\/returning\.ts$/;

/** What tells how far a reader is, page by page. */
const TELLING = ["home", "module", "modules", "progress"].map(
  (name) => new RegExp(`/src/islands/progress/${name}\\.ts$`),
);

const REVIEW = /\/src\/islands\/review\/review\.ts$/;

const PRACTICE = /\/src\/islands\/practice\/(practice|test)\.ts$/;

/** What nearly every page that does something needs, most of all to fetch a file: small pieces, each sooner sent than asked for. */
const COMMON =
  /\/src\/(islands\/(address|dom|page-keys|patience|read-last|questions\/(fetched|page-in))|language\/(\w+\/)?addresses)\.ts$/;

/** What other pages need little of: not for that a whole file. */
const APART = /\/src\/islands\/(search\/site-search|question-list\/question-list)\.ts$/;

/** Scripts of single pages, of the parts of them that tell of progress, and of the other ways to show them. */
const PAGE_SCRIPT =
  /\/src\/(routes|components\/(?:frame|offline|progress))\/[^?]+\?astro&type=script/;

/** The script of one kind of question. */
const KIND_SCRIPT = /\/src\/islands\/answers\/(text|number|order|match|open)\.ts$/;

/** What is smaller than asking for it: a copy in the script of each that needs it. */
const SMALL = /\/src\/islands\/adopt\.ts$/;

/** A file that makes an empty list of what a script gives away: one that is loaded for what it does gives nothing. */
const NOTHING = /import\{t as (\w+)\}from"[^"]*rolldown-runtime[^"]*";([^]*?[=,])\1\(\{\}\)/;

/** What a concept page carries, and what review does: the pages on which every byte of a script counts. */
const COUNTED =
  /\/src\/(layouts\/Shell|components\/answers\/KindScript|routes\/review\/index)\.astro\?astro&type=script/;

/** For those a second minifier: 5 % less, at a second in all. For all scripts that would be five; a third pass takes a byte. */
const SMALLEST = {
  module: true,
  ecma: 2020,
  compress: { passes: 2, pure_getters: true, unsafe_arrows: true, unsafe: true },
} as const;

/**
 * Keeps what every page loads in one file, and in that file only what every page needs.
 *
 * A module that a page's own script shares with the script of every page would otherwise move to a
 * third file, for which all pages wait. A page script that says it needs the other one lets the
 * bundler leave shared modules where they are (unless it has a top-level `await`: then it does not
 * dare). And words that only one page says stay with that page, although one file names them all.
 *
 * What two kinds of question share is a copy in the script of each: so that neither needs a file to wait for.
 */
export function sharedScript(): Plugin {
  return {
    name: "shared-script",
    apply: "build",
    // On the server the script of every page would be asked for before the layout that has it is compiled.
    applyToEnvironment: ({ name }) => name === "client",
    enforce: "pre",
    configEnvironment(name) {
      if (name !== "client") return undefined;
      // A list of what search will load is weight on every page; and so is all that Astro puts into the name of a script.
      const entryFileNames = ({ name }: { name: string }) =>
        `_astro/${name.split(".")[0]}.[hash].js`;
      const codeSplitting = {
        groups: [{ name: fileOf, test: /\/src\// }],
        includeDependenciesRecursively: false,
      };
      const output = { entryFileNames, codeSplitting };
      const rolldownOptions = { output, preserveEntrySignatures: "allow-extension" as const };
      return { build: { modulePreload: false, rolldownOptions } };
    },
    async resolveId(source, importer) {
      const kind = KIND_SCRIPT.exec(importer ?? "")?.[1];
      if (kind === undefined && !source.endsWith("/adopt.ts")) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const copy = kind ?? (SMALL.test(found?.id ?? "") ? basename(importer ?? "", ".ts") : "");
      return found && copy ? `${found.id}?${copy}` : found;
    },
    async renderChunk(code, { name, facadeModuleId }) {
      const bare = withoutPreload(code);
      const isCounted = name === "returning" || COUNTED.test(facadeModuleId ?? "");
      const { code: small = bare } = isCounted ? await minify(bare, SMALLEST) : {};
      return { code: small, map: null };
    },
    // With nothing to hand over, there is nothing to wait for but the file itself.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk") file.code = file.code.replace(NOTHING, "$2{}");
      },
    },
    transform(code, id) {
      if (PAGE_SCRIPT.test(id)) return { code: `import "${SHELL}";\n${code}`, map: null };
      return wordsOnly(code, id);
    },
  };
}

/** Whether a script needs a module, itself or by way of others. */
function isNeededBy(script: RegExp, id: string, chunks: Rolldown.ChunkingContext) {
  const found = new Set([id]);
  // What is added on the way is looked at too.
  for (const each of found)
    for (const by of chunks.getModuleInfo(each)?.importers ?? []) found.add(by);
  return [...found].some((each) => script.test(each));
}

/**
 * The file of a module that several pages need, so that none waits for twenty small ones: what who was here before needs
 * everywhere, what nearly all need, what tells how far a reader is, and of that what review needs too. Undefined for the others,
 * which are up to the bundler.
 */
function fileOf(id: string, chunks: Rolldown.ChunkingContext): string | undefined {
  const needs = (script: RegExp) => isNeededBy(script, id, chunks);
  if (RETURNING.test(id)) return "returning";
  if (COMMON.test(id)) return "common";
  if (needs(EVERY_PAGE)) return undefined;
  if (needs(RETURNING)) return "returning";
  if (needs(APART)) return undefined;
  const telling = TELLING.filter(needs).length;
  if (telling > 0 && needs(REVIEW)) return "learning";
  return telling > 1 && !needs(PRACTICE) ? "standing" : undefined;
}
