/** What the browser fetches first of search: the words of the course by files, the pages, and what can be chosen. */
import type { Kind } from "./kinds.ts";

/** The folder of all files of search, below the path of a site; and the file in it that is fetched first. */
export const SEARCH_FOLDER = "pagefind/";
export const MANIFEST = "vocabulary.json";

/** A module as it can be chosen. */
export type ModuleTitle = [id: string, title: string];

/** The pages of an index, in the order in which its parts number them. */
export interface PageList {
  /** The name of each page's file, all in one text: two digits a byte, of as many bytes each. */
  names: string;
  /** How many words each has, as numbers. */
  words: string;
  /** The file that tells which of them are of a kind and of a module. */
  filter: string;
}

/** What is fetched first. */
export interface Manifest {
  language: string;
  stop: string[];
  /** File names by the letters from which each holds words, in order. */
  shards: [from: string, file: string][];
  /** The modules, or the file that lists them: that of a course of many is fetched when it is asked for. */
  modules: ModuleTitle[] | string;
  pages: PageList;
  /** The file that lists the pages of the second index; without it, all pages are in the first. */
  others?: string;
}

/** The folder of the second index, below that of the first. */
export const OTHERS = "others/";

/** What has an index of its own where a course is large: concepts and modules, and all other pages. */
export const PARTS = ["pages", "others"] as const;
export type Part = (typeof PARTS)[number];

/** In which index pages of a kind stand, where there are two. */
export const partFor = (kind: Kind): Part =>
  kind === "concept" || kind === "module" ? "pages" : "others";

const isText = (value: unknown) => typeof value === "string";
const arePairs = (value: unknown) =>
  Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.every(isText));

/** Reads a list of modules. Throws where it is something else. */
export function modulesIn(json: string): ModuleTitle[] {
  const modules: unknown = JSON.parse(json);
  if (!arePairs(modules)) throw new Error(`No list of modules: ${json.slice(0, 40)}`);
  return modules as ModuleTitle[];
}

/** Reads a list of pages. Throws where it is something else. */
export function pageListIn(json: string): PageList {
  return checkedList(JSON.parse(json));
}

function checkedList(list: unknown): PageList {
  const { names, words, filter } = list as PageList;
  if (![names, words, filter].every(isText)) throw new Error("No list of pages.");
  return { names, words, filter };
}

/** Reads what is fetched first. Throws where it is something else. */
export function manifestIn(json: string): Manifest {
  const manifest = JSON.parse(json) as Manifest;
  const { language, stop, shards, modules, pages, others = "" } = manifest;
  checkedList(pages);
  if (
    ![language, others, ...stop].every(isText) ||
    !arePairs(shards) ||
    !(isText(modules) || arePairs(modules))
  )
    throw new Error(`No vocabulary: ${json.slice(0, 40)}`);
  return manifest;
}
