import type { Part } from "../manifest.ts";
import { isIn, type Entry, type PartFile } from "../shard.ts";

/** Where in an index the pages of a word are. */
export interface Place {
  word: string;
  file: PartFile;
  /** Which word of that file it is. */
  at: number;
}

/** Where the pages of words are: the files have those that an index has, one after another. */
export function placesOf(
  part: Part,
  entries: readonly Entry[],
  files: readonly PartFile[],
): Place[] {
  const all = files.flatMap((file) =>
    Array.from({ length: file.words }, (_, at) => ({ file, at })),
  );
  return entries
    .filter((entry) => isIn(part, entry))
    .flatMap(({ word }, at) => (all[at] ? [{ word, ...all[at] }] : []));
}

/** Of places in order those in the first so many files. */
export function inFiles(places: readonly Place[], most: number): Place[] {
  const files = new Set([...new Set(places.map(({ file }) => file))].slice(0, most));
  return places.filter(({ file }) => files.has(file));
}
