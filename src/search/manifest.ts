/** The files of the vocabulary as they are written and read. */
import { frontCoded, frontDecoded } from "./front.ts";
import type { Kind } from "./kinds.ts";

/** A module as it can be chosen. */
export type ModuleTitle = [id: string, title: string];

/** What the browser fetches first: which file holds which words. */
export interface Manifest {
  language: string;
  stop: string[];
  /** File names by the letters from which each holds words, in order. */
  shards: [from: string, file: string][];
  /** What can be filtered on. */
  kinds: Kind[];
  /** The modules, or the file that lists them: that of a course of many is fetched when it is asked for. */
  modules: ModuleTitle[] | string;
  /** The lists of the indexes, by the names of their files; without the second, all pages are in the first. */
  lists: { pages: string; others?: string };
}

/** The folder of the second index, below that of the first. */
export const OTHERS = "others/";

/** What has an index of its own where a course is large: concepts and modules, and all other pages. */
export type Part = "pages" | "others";

/** In which index pages of a kind stand, where there are two. */
export const partFor = (kind: Kind): Part =>
  kind === "concept" || kind === "module" ? "pages" : "others";

/** One word of the course. */
export interface Entry {
  word: string;
  /** False for a second part that occurs in compounds only. */
  whole: boolean;
  /** Whether it stands in a title or another name. */
  named: boolean;
  /** Compounds that end in it. */
  compounds: string[];
  /** Names of concepts that begin with it. */
  names: Name[];
  /** Where there are two indexes: the only one that has this word. */
  only?: Part;
  /** Where there are two indexes: whether it is the name of a page that is in the second, such as an author's. */
  other?: boolean;
}

const OTHER = "@";
const ONLY: Readonly<Record<Part, string>> = { pages: "#", others: "?" };
const partIn = (marks: string): Part | undefined =>
  (["pages", "others"] as const).find((part) => marks.includes(ONLY[part]));

/** A name of a concept, without its first word. */
export interface Name {
  rest: string[];
  /** Pagefind's id of the page. */
  page: string;
}

/**
 * Entries as text, a line per word: `!` where it stands in a name, `-` where it is no word by itself, `#` where only
 * concepts and modules have it and `?` where only other pages do, `@` where it is the name of one of those, `<` before the first parts of compounds, `=` before the names that begin with it.
 */
export function encodeEntries(entries: Entry[]): string {
  let previous = "";
  const lines = entries.map(({ word, whole, named, compounds, names, only, other }) => {
    const coded = frontCoded(previous, word);
    previous = word;
    const firsts = compounds.map((compound) => compound.slice(0, -word.length)).join(",");
    const marks = `${named ? "!" : ""}${whole ? "" : "-"}${only ? ONLY[only] : ""}${other ? OTHER : ""}${firsts && `<${firsts}`}`;
    const pages = names.map(({ rest, page }) => `=${[...rest, page].join(" ")}`).join("");
    return coded + marks + pages;
  });
  return lines.join("\n");
}

/** The entries of one file. Throws where it is something else, such as a page that says that the file is not there. */
export function decodeEntries(text: string): Entry[] {
  let previous = "";
  return text.split("\n").map((line) => {
    const parts = /^([0-9a-z][\p{L}\p{N}]*)([!?#@-]*)(?:<([^=]*))?((?:=.*)?)$/u.exec(line);
    if (parts === null) throw new Error(`No words of a course: ${line.slice(0, 40)}`);
    const [, coded = "", marks = "", firsts, pages = ""] = parts;
    const word = frontDecoded(previous, coded);
    previous = word;
    const compounds = firsts === undefined ? [] : firsts.split(",").map((first) => first + word);
    const names = pages
      .split("=")
      .slice(1)
      .map((name): Name => {
        const parts = name.split(" ");
        return { rest: parts.slice(0, -1), page: parts.at(-1) ?? "" };
      });
    const only = partIn(marks);
    const [whole, named] = [!marks.includes("-"), marks.includes("!")];
    const other = marks.includes(OTHER) && { other: true };
    return { word, whole, named, compounds, names, ...(only && { only }), ...other };
  });
}
