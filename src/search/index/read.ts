/** Reads what Pagefind wrote: which pages have which words, how prominently. */
import { gunzipSync, strFromU8 } from "fflate";
import { z } from "zod";
import { FIELDS } from "../pagefind.ts";
import type { Posting } from "../postings.ts";
import { decodeCbor } from "./cbor.ts";
import { fileIn, type SearchFiles } from "./pagefind.ts";

/** What Pagefind's index says. */
export interface PagefindsIndex {
  /** The pages by their numbers: the address of each, and how many words it has. */
  pages: { url: string; words: number }[];
  /** The pages that have a word, in rising order. */
  postings: Map<string, Posting[]>;
}

/** What every file begins with, once it is inflated. */
const SIGNATURE = "pagefind_dcd";

const contentOf = (file: Uint8Array) => gunzipSync(file).subarray(SIGNATURE.length);

/** The list of what there is, by version 1.6: pages are in no groups here. */
const listSchema = z.tuple(
  [
    z.string(),
    z.array(z.tuple([z.string(), z.number(), z.literal("")])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
    z.array(z.unknown()),
    z.array(z.unknown()),
    z.array(z.enum(FIELDS)),
  ],
  z.never(),
);
/**
 * A page with a word, numbered by how many pages after the one before; its places in the text, of which a number below zero
 * tells the weight of those behind it; and its places in names, of which such a number tells which name it is.
 */
const pageSchema = z.tuple([z.number(), z.array(z.number()), z.array(z.number())]);
/** A word; and the same as it is written with accents. */
const wordSchema = z.tuple([
  z.string(),
  z.array(pageSchema),
  z.array(z.tuple([z.string(), z.array(pageSchema)])),
]);
const partSchema = z.tuple([z.array(wordSchema)], z.never());
const fragmentSchema = z.looseObject({ url: z.string(), word_count: z.number() });

/** The weight of a word in a text about which nothing is said. */
const PLAIN = 25;

const told = (number: number) => -1 - number;

function weightOf(places: readonly number[]): number {
  let weight = PLAIN;
  let sum = 0;
  for (const place of places) {
    if (place < 0) weight = told(place);
    else sum += weight;
  }
  return sum;
}

/** Pages in the form of an index, added to those that are known of the word. */
function addPages(
  known: Map<number, Posting>,
  pages: readonly z.infer<typeof pageSchema>[],
  bits: readonly number[],
): void {
  let page = 0;
  for (const [step, places, names] of pages) {
    page += step;
    const sofar = known.get(page) ?? { page, weight: 0, fields: 0 };
    const fields = names.filter((place) => place < 0).map((place) => bits[told(place)] ?? 0);
    known.set(page, {
      page,
      weight: sofar.weight + weightOf(places),
      fields: fields.reduce((all, bit) => all | bit, sofar.fields),
    });
  }
}

/** Reads Pagefind's files. Throws where another version than 1.6 wrote them otherwise. */
export function readIndex(files: SearchFiles): PagefindsIndex {
  const meta = [...files.keys()].find((path) => path.endsWith(".pf_meta")) ?? "its list of pages";
  const [, listed, parts, , , fields] = listSchema.parse(
    decodeCbor(contentOf(fileIn(files, meta))),
  );
  const pages = listed.map(([id, words]) => {
    const json = strFromU8(contentOf(fileIn(files, `fragment/${id}.pf_fragment`)));
    const { url, word_count } = fragmentSchema.parse(JSON.parse(json));
    if (words !== word_count) throw new Error(`Pagefind lists ${url} with another length.`);
    return { url, words };
  });
  const bits = fields.map((name) => 1 << FIELDS.indexOf(name));
  const postings = new Map<string, Posting[]>();
  for (const [, , id] of parts) {
    const [words] = partSchema.parse(decodeCbor(contentOf(fileIn(files, `index/${id}.pf_index`))));
    for (const [word, plain, accented] of words) {
      const known = new Map<number, Posting>();
      for (const pages of [plain, ...accented.map(([, pages]) => pages)])
        addPages(known, pages, bits);
      postings.set(
        word,
        [...known.values()].sort((a, b) => a.page - b.page),
      );
    }
  }
  return { pages, postings };
}
