/** Reads what Pagefind wrote: which pages have which words, how prominently. */
import { gunzipSync, strFromU8 } from "fflate";
import { z } from "zod";
import { FIELDS } from "../pagefind.ts";
import type { Posting } from "../postings.ts";
import { decodeCbor, type Cbor } from "./cbor.ts";
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
const fragmentSchema = z.looseObject({ url: z.string(), word_count: z.number() });

/** A list of the index; checked by hand, because there are millions of them. */
function listIn(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value))
    throw new Error("Pagefind writes its index otherwise than src/search/index/read.ts reads it.");
  return value;
}

/** Numbers of the index; one below zero is followed by what it tells, which is one less. */
const numbersIn = (value: Cbor | undefined): number[] => listIn(value).map(Number);
const told = (number: number) => -1 - number;

/** What Pagefind means where it writes no weight: not what it writes for 1, which is `MENTION`. */
const PLAIN = 25;

/** The sum of the weights of places in a text: a weight below zero tells that of the places behind it. */
function weightOf(places: readonly number[]): number {
  let weight = PLAIN;
  let sum = 0;
  for (const place of places) {
    if (place < 0) weight = told(place);
    else sum += weight;
  }
  return sum;
}

/**
 * Adds pages with a word to those that are known of it. Each is numbered by how many pages it comes after the one before; of
 * its places in names, those below zero tell which name it is.
 */
function addPages(known: Map<number, Posting>, pages: Cbor | undefined, bits: readonly number[]) {
  let page = 0;
  for (const one of listIn(pages)) {
    const [step, text, names] = listIn(one);
    page += Number(step);
    const sofar = known.get(page) ?? { page, weight: 0, fields: 0 };
    known.set(page, sofar);
    sofar.weight += weightOf(numbersIn(text));
    for (const place of numbersIn(names)) if (place < 0) sofar.fields |= bits[told(place)] ?? 0;
  }
}

/** The pages with a word, in whatever way it is written, in rising order. */
function pagesOf(plain: Cbor | undefined, accented: Cbor | undefined, bits: readonly number[]) {
  const known = new Map<number, Posting>();
  addPages(known, plain, bits);
  for (const form of listIn(accented)) addPages(known, listIn(form)[1], bits);
  return [...known.values()].sort((a, b) => a.page - b.page);
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
    const [words] = listIn(decodeCbor(contentOf(fileIn(files, `index/${id}.pf_index`))));
    for (const entry of listIn(words)) {
      const [word, plain, accented] = listIn(entry);
      postings.set(String(word), pagesOf(plain, accented, bits));
    }
  }
  return { pages, postings };
}
