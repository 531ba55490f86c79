/**
 * Pagefind's list of what an index holds, which every search fetches whole. Pagefind writes a page after another, a name of
 * seven signs and a number of words for each; here all names stand together in two bytes each, and all numbers: what is
 * alike stands side by side, and gzip leaves half of it.
 */
import { frontCoded, frontDecoded } from "./front.ts";
import type { Cbor } from "./cbor.ts";

/** What an index holds. */
export interface IndexList {
  /** Pagefind's version, by which its WebAssembly knows that it can read the rest. */
  version: string;
  /** The pages, in the order in which the parts of the index number them: the name of a file, and how many words it has. */
  pages: [name: string, words: number][];
  /** The parts of the index: the words from and up to which each goes, and the name of its file. */
  parts: [from: string, to: string, name: string][];
  /** What can be filtered on, what can be sorted by, and the names of what is known of pages: as Pagefind has them. */
  rest: Cbor[];
}

/** What is told of the list in words. */
interface Head extends Pick<IndexList, "version" | "rest"> {
  pages: number;
  /** The first and last words of the parts, front coded. */
  words: string[];
}

/** Bytes of a number of words, and of the name of a part. */
const COUNT_WIDTH = 3;
export const PART_WIDTH = 3;
/** Bytes of the name of a page, by how many there are: with its length that is enough to know one of another version. */
export const pageWidth = (pages: number) => (pages < 32_768 ? 2 : 3);

const END_OF_HEAD = 10;

const hex = (byte: number) => byte.toString(16).padStart(2, "0");

/** A name as bytes: two digits each. */
const nameBytes = (name: string): number[] =>
  (name.match(/../g) ?? []).map((digits) => parseInt(digits, 16));

/** A list as bytes. */
export function encodeList({ version, pages, parts, rest }: IndexList): Uint8Array {
  let previous = "";
  const words = parts
    .flatMap(([from, to]) => [from, to])
    .map((word) => {
      const coded = frontCoded(previous, word);
      previous = word;
      return coded;
    });
  const head: Head = { version, rest, pages: pages.length, words };
  const counts = Array.from({ length: COUNT_WIDTH }, (_, at) =>
    pages.map(([, count]) => (count >> (8 * at)) & 255),
  );
  const names = [...pages.map(([name]) => name), ...parts.map(([, , name]) => name)];
  return new Uint8Array([
    ...new TextEncoder().encode(JSON.stringify(head)),
    END_OF_HEAD,
    ...counts.flat(),
    ...names.flatMap(nameBytes),
  ]);
}

/** The list again. Throws where the bytes are something else. */
export function decodeList(bytes: Uint8Array): IndexList {
  const end = bytes.indexOf(END_OF_HEAD);
  const { version, rest, pages, words } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, end)),
  ) as Head;
  const counts = bytes.subarray(end + 1);
  const names = counts.subarray(COUNT_WIDTH * pages);
  const width = pageWidth(pages);
  const name = (at: number, width: number) => [...names.subarray(at, at + width)].map(hex).join("");
  const count = (at: number) =>
    [2, 1, 0].reduce((sum, byte) => sum * 256 + (counts[byte * pages + at] ?? 0), 0);
  let previous = "";
  const ends = words.map((coded) => (previous = frontDecoded(previous, coded)));
  return {
    version,
    rest,
    pages: Array.from({ length: pages }, (_, at) => [name(width * at, width), count(at)]),
    parts: Array.from({ length: ends.length / 2 }, (_, at) => [
      ends[2 * at] ?? "",
      ends[2 * at + 1] ?? "",
      name(width * pages + PART_WIDTH * at, PART_WIDTH),
    ]),
  };
}
