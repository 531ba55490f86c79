/**
 * The words of a course, divided over files that a browser fetches as it needs them: so many words a file, in alphabetical
 * order, so that a query needs the files of its own words only, however large the course grows.
 */
import type { Language } from "../../language/language.ts";
import { compoundHeads } from "./compounds.ts";
import { namesIn, textsIn, type SearchDocument } from "./documents.ts";
import { partFor, type Part } from "../manifest.ts";
import type { Entry, Name } from "../shard.ts";
import { stopWordsOf } from "./stopwords.ts";
import { joinedWords, nameWords, saidWords, words } from "../text.ts";

const WORDS_PER_FILE = 400;
/** No file ends within words that begin alike, so that a word's forms and misspellings are in its own file. */
const ALIKE = 2;

/** The words of a name that say something: all of them where none does. */
function tellingOf(name: string, stop: Set<string>): string[] {
  const all = nameWords(name);
  const telling = all.filter((word) => !stop.has(word));
  return telling.length > 0 ? telling : all;
}

/** The names of concepts and modules by the first word that says something; `pages` gives the name of the file of a page by its address. */
function namesOf(
  documents: SearchDocument[],
  stop: Set<string>,
  pages: ReadonlyMap<string, string>,
): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const document of documents) {
    const page = pages.get(document.url);
    if (!(document.kind === "concept" || document.kind === "module") || page === undefined)
      continue;
    for (const name of new Set(namesIn(document))) {
      const one = /\s/.test(name) ? [] : joinedWords(name);
      for (const [first, ...rest] of [tellingOf(name, stop), one]) {
        if (first !== undefined) names.set(first, [...(names.get(first) ?? []), { rest, page }]);
      }
    }
  }
  return names;
}

/** Every word that is looked up, of what a document is called and says. */
export const wordsIn = (document: SearchDocument): string[] => {
  const [names, texts] = [namesIn(document), textsIn(document)];
  return [
    ...[...names, ...texts].flatMap((text) => [...words(text), ...joinedWords(text)]),
    ...names.flatMap(nameWords),
    ...texts.flatMap(saidWords),
  ];
};

/** Tells of a word whether only one of the indexes has it. */
function onlyIn(documents: SearchDocument[]): (word: string) => Part | undefined {
  const has: Record<Part, Set<string>> = { pages: new Set(), others: new Set() };
  for (const document of documents)
    for (const word of wordsIn(document)) has[partFor(document.kind)].add(word);
  return (word) => {
    if (!has.others.has(word)) return has.pages.has(word) ? "pages" : undefined;
    return has.pages.has(word) ? undefined : "others";
  };
}

/** The names of one word in the second index. */
const otherNames = (documents: SearchDocument[]): Set<string> =>
  new Set(
    documents
      .filter(({ kind }) => partFor(kind) === "others")
      .flatMap(namesIn)
      .map(nameWords)
      .flatMap(([first, ...rest]) => (first !== undefined && rest.length === 0 ? [first] : [])),
  );

const maybe = (only: Part | undefined) => (only === undefined ? {} : { only });

/** Everything that the documents say, as entries in alphabetical order. */
export function entriesOf(
  documents: SearchDocument[],
  language: Pick<Language, "searching" | "stopWords">,
  pages: ReadonlyMap<string, string> = new Map(),
  apart = false,
): Entry[] {
  const stop = new Set(stopWordsOf(documents, language));
  const begin = namesOf(documents, stop, pages);
  const named = new Set<string>();
  const written = new Set<string>();
  const otherwise = new Set<string>();
  for (const document of documents) {
    const [names, texts] = [namesIn(document), textsIn(document)];
    for (const word of [...names, ...texts].flatMap(words)) written.add(word);
    const forNames = names.flatMap((name) => [...nameWords(name), ...joinedWords(name)]);
    const forTexts = texts.flatMap((text) => [...saidWords(text), ...joinedWords(text)]);
    for (const word of [...forNames, ...forTexts]) otherwise.add(word);
    if (document.kind !== "concept") continue;
    for (const word of [...names.flatMap(words), ...forNames]) named.add(word);
  }
  const all = new Set([...written, ...otherwise]);
  const only = apart ? onlyIn(documents) : () => undefined;
  const others = apart ? otherNames(documents) : new Set<string>();
  // What is written with a hyphen is found by its parts already.
  const heads = compoundHeads(written, stop, language.searching.links);
  return [...new Set([...all, ...heads.keys()])].sort().map((word) => ({
    word,
    whole: all.has(word),
    named: named.has(word),
    compounds: heads.get(word) ?? [],
    names: begin.get(word) ?? [],
    ...maybe(only(word)),
    ...(others.has(word) && { other: true }),
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
