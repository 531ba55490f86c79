/** A file of the vocabulary: some words of the course, and which parts of the index have their pages. */
import { frontCoded, frontDecoded } from "./front.ts";
import { PARTS, type Part } from "./manifest.ts";

/** A part of an index: the name of its file, and how many words it has. */
export interface PartFile {
  name: string;
  words: number;
}

/** Words in alphabetical order, with the parts of each index that have their pages, in the same order. */
export interface Shard {
  entries: Entry[];
  files: Record<Part, PartFile[]>;
}

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
  PARTS.find((part) => marks.includes(ONLY[part]));

/** Whether an index has pages of a word. */
export const isIn = (part: Part, { whole, only }: Entry): boolean =>
  whole && (only === undefined || only === part);

/** A name of a concept, without its first word. */
export interface Name {
  rest: string[];
  /** Pagefind's id of the page. */
  page: string;
}

const entryAsText = (
  { word, whole, named, compounds, names, only, other }: Entry,
  previous: string,
): string => {
  const firsts = compounds.map((compound) => compound.slice(0, -word.length)).join(",");
  const marks = `${named ? "!" : ""}${whole ? "" : "-"}${only ? ONLY[only] : ""}${other ? OTHER : ""}${firsts && `<${firsts}`}`;
  const pages = names.map(({ rest, page }) => `=${[...rest, page].join(" ")}`).join("");
  return frontCoded(previous, word) + marks + pages;
};

/**
 * A file as text. A line for each index: its parts, each as its name and how many words it has. A line per word: `!` where it
 * stands in a name, `-` where it is no word by itself, `#` where only concepts and modules have it and `?` where only other
 * pages do, `@` where it is the name of one of those, `<` before the first parts of compounds, `=` before the names that
 * begin with it. Each line is ended, so that a piece of a file is known for one.
 */
export function encodeShard({ entries, files }: Shard): string {
  const parts = PARTS.map((part) =>
    files[part].flatMap(({ name, words }) => [name, words]).join(" "),
  );
  const lines = entries.map((entry, at) => entryAsText(entry, entries[at - 1]?.word ?? ""));
  return [...parts, ...lines, ""].join("\n");
}

const LINE = /^([0-9a-z][\p{L}\p{N}]*)([!?#@-]*)(?:<([^=]*))?((?:=.*)?)$/u;

function entryIn(line: string, previous: string): Entry {
  const parts = LINE.exec(line);
  if (parts === null) throw new Error(`No words of a course: ${line.slice(0, 40)}`);
  const [, coded = "", marks = "", firsts, pages = ""] = parts;
  const word = frontDecoded(previous, coded);
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
}

/** The parts of an index in a line; none where there is no such index. */
function filesIn(line: string): PartFile[] {
  const told = line.split(" ").filter(Boolean);
  return Array.from({ length: told.length / 2 }, (_, at) => ({
    name: told[2 * at] ?? "",
    words: Number(told[2 * at + 1]),
  }));
}

/**
 * What a file holds. Throws where it is something else, such as a page that says that the file is not there, or a piece of it.
 * @param indexes those that there are
 */
export function decodeShard(text: string, indexes: readonly Part[]): Shard {
  const [pages = "", others = "", ...lines] = text.split("\n");
  const files = { pages: filesIn(pages), others: filesIn(others) };
  const end = lines.pop();
  const entries: Entry[] = [];
  for (const line of lines) entries.push(entryIn(line, entries.at(-1)?.word ?? ""));
  const isWhole = (index: Part) =>
    files[index].reduce((sum, { words }) => sum + words, 0) ===
    entries.filter((entry) => isIn(index, entry)).length;
  if (end !== "" || !indexes.every(isWhole))
    throw new Error(`No words of a course: ${text.slice(0, 40)}`);
  return { entries, files };
}
