/** Divides the pages of words over files: a browser fetches those of the words that are asked for. */
import type { Part } from "../manifest.ts";
import { encodePostings, type Posting } from "../postings.ts";
import { isIn, type Entry, type PartFile } from "../shard.ts";
import type { Names } from "./names.ts";
import type { SearchFiles } from "./pagefind.ts";

/** As many pages of words a file, or one more word: about a kilobyte. */
const PAGES_PER_FILE = 800;

/** Adds the files with the pages of some words, in their order; returns the files. */
export function addParts(
  files: SearchFiles,
  part: Part,
  entries: readonly Entry[],
  postings: ReadonlyMap<string, Posting[]>,
  names: Names,
): PartFile[] {
  const parts: PartFile[] = [];
  let words: Posting[][] = [];
  const end = () => {
    if (words.length === 0) return;
    const content = Buffer.from(encodePostings(words));
    const name = names.nameFor(content);
    files.set(`index/${name}.txt`, content);
    parts.push({ name, words: words.length });
    words = [];
  };
  let pages = 0;
  for (const entry of entries) {
    if (!isIn(part, entry)) continue;
    const of = postings.get(entry.word) ?? [];
    words.push(of);
    pages += of.length;
    if (pages < PAGES_PER_FILE) continue;
    end();
    pages = 0;
  }
  end();
  return parts;
}
