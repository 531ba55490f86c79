/** Pagefind's index without the places of words in a text, from which it would cut what it shows: here that is done otherwise. */
import { gunzipSync } from "fflate";
import { decodeCbor, encodeCbor, type Cbor } from "../cbor.ts";
import { SIGNATURE } from "../pagefind.ts";
import { signed } from "./signed.ts";

const listIn = (value: Cbor | undefined): Cbor[] => {
  if (!Array.isArray(value))
    throw new Error(
      "Pagefind writes its index otherwise than src/search/index/positions.ts reads it.",
    );
  return value;
};

/**
 * Places of a word in one text, each told as how far it is from the one before; a number below zero tells the weight of those
 * behind it. How many there are of each weight decides what is found first, so that they stay apart: one behind another, and
 * from a `start` that no other word of the index has.
 */
function without(places: Cbor[], start: number): Cbor[] {
  let step = start;
  return places.map((place) => {
    if (typeof place === "number" && place < 0) return place;
    const here = step;
    step = 1;
    return here;
  });
}

/** Words, each with the pages that have it (the page, its places in the text, its places in names) and how else it is written. */
const thinned = (words: Cbor[], startOf: () => number): Cbor[] =>
  words.map((entry) => {
    const [word = "", pages, ...variants] = listIn(entry);
    const start = startOf();
    const kept = listIn(pages).map((page) => {
      const [number = 0, text, names] = listIn(page);
      return [number, without(listIn(text), start), without(listIn(names), start)];
    });
    return [word, kept, ...variants.map((forms) => thinned(listIn(forms), startOf))];
  });

/** A part of an index without places; `startOf` counts the words of the index. */
export function withoutPositions(part: Uint8Array, startOf: () => number): Uint8Array {
  const read = decodeCbor(gunzipSync(part).subarray(SIGNATURE.length));
  const [words, ...rest] = listIn(read);
  return signed(encodeCbor([thinned(listIn(words), startOf), ...rest]));
}
