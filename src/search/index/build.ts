/** Makes the search files of a course: Pagefind's index and the vocabulary beside it. Runs in Node. */
import { createHash } from "node:crypto";
import type { Course } from "../../course/model.ts";
import { languageOf } from "../../language/languages.ts";
import { KINDS } from "../kinds.ts";
import { encodeEntries, OTHERS, partFor, type Manifest } from "../manifest.ts";
import { ENGINE } from "../pagefind.ts";
import { bindingOf } from "./binding.ts";
import { searchDocuments, type SearchDocument } from "./documents.ts";
import { packed } from "./packed.ts";
import { fileIn, pagefindFiles, SCRIPT, wasmFile, type SearchFiles } from "./pagefind.ts";
import { stopWordsOf } from "./stopwords.ts";
import { beginningOf, divide, entriesOf } from "./vocabulary.ts";
import { smallest } from "./wasm.ts";

function vocabularyFiles(
  { documents, language, modules }: Searched,
  pages: ReadonlyMap<string, string>,
  lists: Manifest["lists"],
): SearchFiles {
  const own = languageOf(language);
  const apart = lists.others !== undefined;
  const files: SearchFiles = new Map();
  const shards = divide(entriesOf(documents, own, pages, apart)).map(
    (entries): [string, string] => {
      const text = encodeEntries(entries);
      const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
      files.set(`words/${hash}.txt`, new TextEncoder().encode(text));
      return [beginningOf(entries), hash];
    },
  );
  const manifest: Manifest = {
    language,
    stop: stopWordsOf(documents, own),
    shards,
    kinds: [...KINDS],
    modules,
    lists,
  };
  files.set("vocabulary.json", new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

/** What of a course is searched: nothing but values, so that another thread can have it. */
export interface Searched extends Pick<Manifest, "language" | "modules"> {
  documents: SearchDocument[];
}

export const searchedIn = (course: Course): Searched => ({
  documents: searchDocuments(course),
  language: course.settings.language,
  modules: course.modules.map(({ id, title }) => [id, title]),
});

/**
 * As many pages as have one index. Every search fetches the list of the pages in it, 4 bytes for each: where there are more,
 * those that are no concepts and modules, which are most, have an index of their own, for when they are asked for.
 */
const TOGETHER = 3000;

/**
 * The language that Pagefind is told: none. Its own stemmer is 5 KB more to fetch, and is left out: the vocabulary knows the
 * forms of words, which are more.
 */
const NO_STEMMER = "unknown";

/** What of Pagefind runs in a browser. */
function engineFiles(files: SearchFiles): SearchFiles {
  const text = new TextDecoder().decode(fileIn(files, SCRIPT));
  return new Map([
    [ENGINE.script, new TextEncoder().encode(bindingOf(text))],
    [ENGINE.wasm, smallest(fileIn(files, wasmFile(NO_STEMMER)))],
  ]);
}

/** All files that search needs, by their path below `pagefind/`. */
export async function searchFiles(
  searched: Searched,
  { together = TOGETHER } = {},
): Promise<SearchFiles> {
  const apart = searched.documents.length > together;
  const { pages = [], others = [] } = apart
    ? Object.groupBy(searched.documents, ({ kind }) => partFor(kind))
    : { pages: searched.documents };
  const written = await pagefindFiles(pages, NO_STEMMER);
  const index = packed(written);
  const second = apart ? packed(await pagefindFiles(others, NO_STEMMER)) : undefined;
  const lists = { pages: index.list, ...(second && { others: second.list }) };
  return new Map([
    ...engineFiles(written),
    ...index.files,
    ...[...(second?.files ?? [])].map(([path, content]) => [OTHERS + path, content] as const),
    ...vocabularyFiles(searched, index.pages, lists),
  ]);
}
