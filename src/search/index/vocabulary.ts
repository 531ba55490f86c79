/**
 * The words of a course, divided over files that a browser fetches as it needs them: so many words a file, in alphabetical
 * order, so that a query needs the files of its own words only, however large the course grows.
 */
import { compoundHeads } from "./compounds.ts";
import type { Searching } from "../../language/shape/searching.ts";
import type { SearchDocument } from "./documents.ts";
import type { Entry, Name } from "../manifest.ts";
import { stopWords } from "./stopwords.ts";
import { words } from "../text.ts";

const WORDS_PER_FILE = 400;
/** No file ends within words that begin alike, so that a word's forms and misspellings are in its own file. */
const ALIKE = 2;

/** The names of concepts by the first word that says something; `pages` gives Pagefind's id for an address. */
function namesOf(
  documents: SearchDocument[],
  stop: Set<string>,
  pages: ReadonlyMap<string, string>,
): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const { kind, url, title, aliases } of documents) {
    const page = pages.get(url);
    if (kind !== "concept" || page === undefined) continue;
    for (const name of new Set([title, ...aliases])) {
      const [first, ...rest] = words(name).filter((word) => !stop.has(word));
      if (first !== undefined) names.set(first, [...(names.get(first) ?? []), { rest, page }]);
    }
  }
  return names;
}

/** Everything that the documents say, as entries in alphabetical order. */
export function entriesOf(
  documents: SearchDocument[],
  searching: Searching,
  pages: ReadonlyMap<string, string> = new Map(),
): Entry[] {
  const stop = new Set(stopWords(searching));
  const begin = namesOf(documents, stop, pages);
  const named = new Set<string>();
  const all = new Set<string>();
  for (const { kind, title, aliases, lead, sections } of documents) {
    const names = [title, ...aliases].flatMap(words);
    if (kind === "concept") for (const word of names) named.add(word);
    const texts = sections.flatMap((section) => [section.title, section.text]);
    for (const word of [...names, ...[lead, ...texts].flatMap(words)]) all.add(word);
  }
  const heads = compoundHeads(all, stop, searching.links);
  return [...new Set([...all, ...heads.keys()])].sort().map((word) => ({
    word,
    whole: all.has(word),
    named: named.has(word),
    compounds: heads.get(word) ?? [],
    names: begin.get(word) ?? [],
  }));
}

/** Entries divided over files. */
export function divide(entries: Entry[], perFile = WORDS_PER_FILE): Entry[][] {
  const files: Entry[][] = [];
  let current: Entry[] = [];
  for (const [at, entry] of entries.entries()) {
    const alike = entries[at - 1]?.word.slice(0, ALIKE) === entry.word.slice(0, ALIKE);
    if (current.length >= perFile && !alike) {
      files.push(current);
      current = [];
    }
    current.push(entry);
  }
  return current.length > 0 ? [...files, current] : files;
}

/** The letters from which a file holds words. */
export const beginningOf = ([first]: Entry[]): string => first?.word.slice(0, ALIKE) ?? "";
