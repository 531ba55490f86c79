/** Makes the search files of a course. Runs in Node. */
import { createHash } from "node:crypto";
import type { Course } from "../../course/model.ts";
import { languageOf } from "../../language/languages.ts";
import { encodeEntries, type Entry } from "../entries.ts";
import { KINDS } from "../kinds.ts";
import type { Manifest } from "../manifest.ts";
import { fileOf, LETTERS, type Page } from "../page.ts";
import { encodePlaces, type Place } from "../places.ts";
import { searchDocuments, type SearchDocument } from "./documents.ts";
import { placesOf } from "./places.ts";
import { stopWordsOf } from "./stopwords.ts";
import { beginningOf, divide, entriesOf } from "./vocabulary.ts";

/** Files by their path below the folder of search. */
export type SearchFiles = Map<string, Uint8Array>;
type Texts = Map<string, string>;

/** A file of places has about so many letters: a query fetches one for each of its words. */
const LETTERS_PER_FILE = 3000;

/** Entries with where a file of places begins, and those files. */
function withPlaces(entries: Entry[], places: Map<string, Place[]>): [Entry[], string[]] {
  const files: string[][] = [];
  let letters = LETTERS_PER_FILE;
  const marked = entries.map((entry) => {
    if (!entry.whole) return entry;
    const line = encodePlaces(places.get(entry.word) ?? []);
    const first = letters >= LETTERS_PER_FILE;
    if (first) {
      files.push([]);
      letters = 0;
    }
    files.at(-1)?.push(line);
    letters += line.length;
    return { ...entry, first };
  });
  return [marked, files.map((lines) => lines.join("\n"))];
}

function pageOf({ kind, url, title, aliases, lead, sections, about }: SearchDocument): Page {
  return {
    kind,
    url,
    title,
    ...(aliases.length > 0 ? { aliases } : {}),
    lead,
    sections,
    ...(about === undefined ? {} : { about }),
  };
}

/** The pages in files: the questions of a concept together, all others alone. */
function pageFiles(documents: SearchDocument[], letters: string): Texts {
  const files = new Map<number, Page[]>();
  for (const [at, document] of documents.entries()) {
    const file = fileOf(letters, at);
    files.set(file, [...(files.get(file) ?? []), pageOf(document)]);
  }
  return new Map([...files].map(([at, pages]) => [`pages/${at}.json`, JSON.stringify(pages)]));
}

/** For each module, the numbers of the pages in it. */
const moduleFile = (course: Course, documents: SearchDocument[]) =>
  Object.fromEntries(
    course.modules.map(({ id }) => [
      id,
      documents.flatMap(({ modules }, at) => (modules.includes(id) ? [at] : [])),
    ]),
  );

/** All files that search needs, by their path below its folder. */
export function searchFiles(course: Course): SearchFiles {
  const documents = searchDocuments(course);
  const { language } = course.settings;
  const { searching } = languageOf(language);
  const pages = documents.map(({ kind }) => LETTERS[kind]).join("");
  const places = placesOf(documents);
  const shards = divide(entriesOf(documents, searching));
  const texts = pageFiles(documents, pages);
  for (const [at, entries] of shards.entries()) {
    const [marked, files] = withPlaces(entries, places);
    texts.set(`words/${at}.txt`, encodeEntries(marked));
    for (const [number, file] of files.entries()) texts.set(`places/${at}-${number}.txt`, file);
  }
  texts.set("modules.json", JSON.stringify(moduleFile(course, documents)));
  const hash = createHash("sha256");
  for (const [path, text] of texts) hash.update(`${path}\n${text}\n`);
  const version = hash.digest("hex").slice(0, 8);
  const manifest: Manifest = {
    language,
    version,
    stop: stopWordsOf(documents, searching),
    shards: shards.map(beginningOf),
    pages,
    kinds: [...KINDS],
    modules: course.modules.map(({ id, title }) => [id, title]),
  };
  const encoder = new TextEncoder();
  return new Map([
    ["manifest.json", encoder.encode(JSON.stringify(manifest))],
    ...[...texts].map(([path, text]): [string, Uint8Array] => [
      `${version}/${path}`,
      encoder.encode(text),
    ]),
  ]);
}
