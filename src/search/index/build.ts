/** Makes the search files of a course: Pagefind's index and the vocabulary beside it. Runs in Node. */
import { createHash } from "node:crypto";
import { gunzipSync, strFromU8 } from "fflate";
import { close, createIndex } from "pagefind";
import type { Course } from "../../course/model.ts";
import { searchDocuments, type SearchDocument } from "./documents.ts";
import { KINDS } from "../kinds.ts";
import { encodeEntries, OTHERS, partFor, type Manifest } from "../manifest.ts";
import { documentHtml } from "./html.ts";
import { repaired } from "./pagefind-script.ts";
import { languageOf } from "../../language/languages.ts";
import { stopWordsOf } from "./stopwords.ts";
import { beginningOf, divide, entriesOf } from "./vocabulary.ts";

/** Files by their path below `pagefind/`. */
export type SearchFiles = Map<string, Uint8Array>;

/** Of what Pagefind writes, a browser asks for these only: its own interfaces are left out. */
const wanted = (path: string, language: string) =>
  /^(pagefind\.js|pagefind-entry\.json|(index|fragment|filter)\/.*|.*\.pf_meta)$/.test(path) ||
  path === `wasm.${language}.pagefind`;

/**
 * Pagefind loads whole chunks of its index; by default a chunk is 28 KB and a question may need one a word. Smaller
 * ones are more, and all are listed in a file that every search loads: chunks and their list are least together where both
 * grow with the root of the number of words.
 */
function chunkSize(documents: SearchDocument[]): number {
  const letters = documents.reduce(
    (sum, { lead, sections }) =>
      sum + lead.length + sections.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  return Math.max(800, Math.round(4 * Math.sqrt(letters / 6)));
}

const SCRIPT = "pagefind.js";

const repairedFile = (content: Uint8Array) =>
  new TextEncoder().encode(repaired(new TextDecoder().decode(content)));

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join("; ")}`);
}

async function pagefindFiles(documents: SearchDocument[], language: string): Promise<SearchFiles> {
  // The only way to set it; the service is started with our environment.
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = String(chunkSize(documents));
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    check(errors, "no index");
    if (index === undefined) throw new Error("Pagefind made no index.");
    // It takes them as they come, which is the order in which they are sent.
    await Promise.all(
      documents.map(async (document) => {
        const content = documentHtml(document, language);
        const added = await index.addHTMLFile({ url: document.url, content });
        check(added.errors, document.url);
      }),
    );
    const { errors: failures, files } = await index.getFiles();
    check(failures, "no files");
    return new Map(
      files
        .filter(({ path }) => wanted(path, language))
        .map(({ path, content }) => [path, path === SCRIPT ? repairedFile(content) : content]),
    );
  } finally {
    delete process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"];
    await close();
  }
}

/** Pagefind's id for each address: it tells them only in the files that it made. */
function pagesIn(files: SearchFiles): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [path, content] of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    const url = id && /"url":"([^"]*)"/.exec(strFromU8(gunzipSync(content)))?.[1];
    if (id && url) pages.set(url, id);
  }
  return pages;
}

function vocabularyFiles(
  { documents, language, modules }: Searched,
  pages: Map<string, string>,
  apart: boolean,
): SearchFiles {
  const { searching } = languageOf(language);
  const files: SearchFiles = new Map();
  const shards = divide(entriesOf(documents, searching, pages, apart)).map(
    (entries): [string, string] => {
      const text = encodeEntries(entries);
      const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
      files.set(`words/${hash}.txt`, new TextEncoder().encode(text));
      return [beginningOf(entries), hash];
    },
  );
  const manifest: Manifest = {
    language,
    stop: stopWordsOf(documents, searching),
    shards,
    kinds: [...KINDS],
    modules,
    ...(apart && { apart }),
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
 * As many pages as have one index. Every search fetches the list of the pages in it, 5 bytes for each: where there are more,
 * those that are no concepts and modules, which are most, have an index of their own, for when they are asked for.
 */
const TOGETHER = 3000;

/**
 * All files that search needs, by their path below `pagefind/`. Pagefind's own stemmer is 5 KB more to fetch, and is left
 * out: the vocabulary knows the forms of words, which are more.
 */
export async function searchFiles(
  searched: Searched,
  { stemmer = false, together = TOGETHER } = {},
): Promise<SearchFiles> {
  const language = stemmer ? languageOf(searched.language).name : "unknown";
  const apart = searched.documents.length > together;
  const { pages = [], others = [] } = apart
    ? Object.groupBy(searched.documents, ({ kind }) => partFor(kind))
    : { pages: searched.documents };
  const index = await pagefindFiles(pages, language);
  const second = apart ? await pagefindFiles(others, language) : new Map<string, Uint8Array>();
  // Its script is that of the other.
  second.delete(SCRIPT);
  return new Map([
    ...index,
    ...[...second].map(([path, content]) => [OTHERS + path, content] as const),
    ...vocabularyFiles(searched, pagesIn(index), apart),
  ]);
}
