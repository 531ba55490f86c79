/** Makes the search files of a course: Pagefind's index and the vocabulary beside it. Runs in Node. */
import type { Course } from "../../course/model.ts";
import { sumOf } from "../../course/sum.ts";
import { languageOf } from "../../language/languages.ts";
import {
  MANIFEST,
  OTHERS,
  PARTS,
  partFor,
  type Manifest,
  type ModuleTitle,
  type PageList,
  type Part,
} from "../manifest.ts";
import { encodeShard, isIn, type Entry } from "../shard.ts";
import { complete } from "./complete.ts";
import { searchDocuments, type SearchDocument } from "./documents.ts";
import { nameOf, Names } from "./names.ts";
import { brought, known, unknownTo, type KnownIndex } from "./memory.ts";
import { addPageFiles, inOrder } from "./pages.ts";
import { addParts } from "./parts.ts";
import { pagefindFiles, type SearchFiles } from "./pagefind.ts";
import { readIndex, type PagefindsIndex } from "./read.ts";
import { stopWordsOf } from "./stopwords.ts";
import { beginningOf, divide, entriesOf } from "./vocabulary.ts";

/** As many modules as are listed where nothing is typed, and told to every search. */
const FEW_MODULES = 30;

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
 * As many pages as have one index. Every search fetches the list of the pages in it, 3 bytes for each: where there are more,
 * those that are no concepts and modules, which are most, have an index of their own, for when they are asked for.
 */
const TOGETHER = 3000;

/** The language that Pagefind is told: none, so that it keeps words as they are. The vocabulary knows their forms. */
const NO_STEMMER = "unknown";

/** An index with the files that are made of it. */
interface MadeIndex {
  read: PagefindsIndex;
  documents: SearchDocument[];
  list: PageList;
  /** The name of each page's file, by the page's address. */
  names: Map<string, string>;
  parts: Names;
  files: SearchFiles;
}

/** Bytes of the name of a part. */
const PART_WIDTH = 3;

/** What is known of the indexes that were made before, and is brought up to date by making them. */
export type Memory = Partial<Record<Part, KnownIndex>>;

const indexed = async (documents: SearchDocument[]): Promise<PagefindsIndex> =>
  documents.length === 0
    ? { pages: [], postings: new Map() }
    : readIndex(await pagefindFiles(documents, NO_STEMMER));

/** What Pagefind says of documents, of those alone that are not as they were where there is a memory. */
async function remembered(
  documents: SearchDocument[],
  part: Part,
  memory: Memory | undefined,
): Promise<PagefindsIndex> {
  if (memory === undefined) return indexed(documents);
  const sums = documents.map(sumOf);
  const before = memory[part];
  const places = before && unknownTo(before, sums);
  const fresh = await indexed(places?.map((place) => documents[place]!) ?? documents);
  const index = before && places ? brought(before, documents, sums, fresh, places) : fresh;
  memory[part] = known(index, sums);
  return index;
}

async function indexOf(
  documents: SearchDocument[],
  part: Part,
  memory: Memory | undefined,
): Promise<MadeIndex> {
  const read = await remembered(documents, part, memory);
  const files: SearchFiles = new Map();
  const ordered = inOrder(read, documents);
  const pages = addPageFiles(files, read, ordered);
  return { read, documents: ordered, ...pages, parts: new Names(PART_WIDTH), files };
}

/** Adds the parts of an index for some words. */
function partsOf(index: MadeIndex | undefined, part: Part, entries: Entry[]) {
  return index ? addParts(index.files, part, entries, index.read.postings, index.parts) : [];
}

/** What a test may say otherwise, and what is known already. */
interface SearchOptions {
  /** How many pages have one index, and how many modules are told to every search. */
  together?: number;
  few?: number;
  memory?: Memory | undefined;
}

/** All files that search needs, by their path below `pagefind/`. */
export async function searchFiles(
  { documents, language, modules }: Searched,
  { together = TOGETHER, few = FEW_MODULES, memory }: SearchOptions = {},
): Promise<SearchFiles> {
  const own = languageOf(language);
  const apart = documents.length > together;
  const divided = apart ? Object.groupBy(documents, ({ kind }) => partFor(kind)) : undefined;
  const pages = await indexOf(divided ? (divided.pages ?? []) : documents, "pages", memory);
  const others = divided && (await indexOf(divided.others ?? [], "others", memory));
  const indexes = { pages, others };

  const entries = entriesOf(documents, own, pages.names, apart);
  for (const part of PARTS) {
    const index = indexes[part];
    const words = entries.filter((entry) => isIn(part, entry)).map(({ word }) => word);
    if (index) complete(index.read.postings, words, index.documents);
  }

  const files: SearchFiles = new Map();
  const add = (folder: string, text: string, extension: string): string => {
    const content = Buffer.from(text);
    const name = nameOf(content);
    files.set(`${folder}${name}.${extension}`, content);
    return name;
  };
  const shards = divide(entries).map((some): [string, string] => {
    const parts = {
      pages: partsOf(pages, "pages", some),
      others: partsOf(others, "others", some),
    };
    return [beginningOf(some), add("words/", encodeShard({ entries: some, files: parts }), "txt")];
  });
  const manifest: Manifest = {
    language,
    stop: stopWordsOf(documents, own),
    shards,
    modules: modules.length > few ? add("words/", JSON.stringify(modules), "txt") : modules,
    pages: pages.list,
    ...(others && { others: add(OTHERS, JSON.stringify(others.list), "json") }),
  };
  files.set(MANIFEST, Buffer.from(JSON.stringify(manifest)));
  const below = [...(others?.files ?? [])].map(
    ([path, content]) => [OTHERS + path, content] as const,
  );
  return new Map([...files, ...pages.files, ...below]);
}
