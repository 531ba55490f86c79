/** Makes the search files of a course: Pagefind's index and the vocabulary beside it. Runs in Node. */
import type { Course } from "../../course/model.ts";
import { languageOf } from "../../language/languages.ts";
import { KINDS } from "../kinds.ts";
import { encodeEntries, OTHERS, partFor, type Manifest, type ModuleTitle } from "../manifest.ts";
import { ENGINE } from "../pagefind.ts";
import { bindingOf } from "./binding.ts";
import { searchDocuments, type SearchDocument } from "./documents.ts";
import { sumOf } from "./names.ts";
import { packed } from "./packed.ts";
import { fileIn, pagefindFiles, SCRIPT, wasmFile, type SearchFiles } from "./pagefind.ts";
import { stopWordsOf } from "./stopwords.ts";
import { beginningOf, divide, entriesOf } from "./vocabulary.ts";

/** As many modules as are listed where nothing is typed, and told to every search. */
const FEW_MODULES = 30;

function vocabularyFiles(
  { documents, language, modules }: Searched,
  pages: ReadonlyMap<string, string>,
  lists: Manifest["lists"],
  few: number,
): SearchFiles {
  const own = languageOf(language);
  const apart = lists.others !== undefined;
  const files: SearchFiles = new Map();
  const add = (text: string): string => {
    const content = new TextEncoder().encode(text);
    const name = sumOf(content).toString("hex", 0, 4);
    files.set(`words/${name}.txt`, content);
    return name;
  };
  const shards = divide(entriesOf(documents, own, pages, apart)).map(
    (entries): [string, string] => [beginningOf(entries), add(encodeEntries(entries))],
  );
  const manifest: Manifest = {
    language,
    stop: stopWordsOf(documents, own),
    shards,
    kinds: [...KINDS],
    modules: modules.length > few ? add(JSON.stringify(modules)) : modules,
    lists,
  };
  files.set("vocabulary.json", new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

/** What of a course is searched: nothing but values, so that another thread can have it. */
export interface Searched {
  language: string;
  modules: ModuleTitle[];
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
    [ENGINE.wasm, fileIn(files, wasmFile(NO_STEMMER))],
  ]);
}

/**
 * All files that search needs, by their path below `pagefind/`. A test may say that few is many: how many pages have one
 * index, and how many modules are told to every search.
 */
export async function searchFiles(
  searched: Searched,
  { together = TOGETHER, few = FEW_MODULES } = {},
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
    ...vocabularyFiles(searched, index.pages, lists, few),
  ]);
}
