import type { Searching } from "../../language/shape/searching.ts";
import { lemmas } from "./morphology.ts";
import { fold } from "../text.ts";

/** A piece of text; marked where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Recognises the words that were searched for. */
export class Marker {
  readonly #exact: Set<string>;
  readonly #beginnings: string[];
  readonly #searching: Searching;

  constructor(words: Iterable<string>, searching: Searching) {
    this.#searching = searching;
    this.#exact = new Set([...words].flatMap((word) => [...lemmas(word, searching)]));
    this.#beginnings = [...words].filter((word) => word.length > 3);
  }

  /** Whether a word is one of those searched for, a form of it or longer. */
  hits(word: string): boolean {
    const folded = fold(word);
    if (this.#beginnings.some((beginning) => folded.startsWith(beginning))) return true;
    for (const lemma of lemmas(folded, this.#searching)) if (this.#exact.has(lemma)) return true;
    return false;
  }

  /** A text in pieces. */
  mark(text: string): Piece[] {
    const pieces: Piece[] = [];
    for (const [part = ""] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
      const marked = /^[\p{L}\p{N}]/u.test(part) && this.hits(part);
      const last = pieces.at(-1);
      if (last && !last.marked && !marked) last.text += part;
      else pieces.push({ text: part, marked });
    }
    return pieces;
  }
}

const LENGTH = 28;

/** The stretch of a text that holds most of what was searched for, in pieces. */
export function excerpt(text: string, marker: Marker): Piece[] {
  const all = text.split(/\s+/);
  if (all.length <= LENGTH) return marker.mark(text);
  const hits = all.map((word) =>
    /[\p{L}\p{N}]/u.test(word) &&
    word.split(/[^\p{L}\p{N}\p{M}]+/u).some((part) => part !== "" && marker.hits(part))
      ? 1
      : 0,
  );
  const most = { at: 0, hits: 0 };
  let inside = 0;
  for (const [at, hit] of hits.entries()) {
    inside += hit - (hits[at - LENGTH] ?? 0);
    if (inside > most.hits) Object.assign(most, { at, hits: inside });
  }
  // Most hits were complete at `at`: leave some words after it, as well as before.
  const from = Math.min(Math.max(0, most.at - Math.ceil(LENGTH * 0.7)), all.length - LENGTH);
  const shown = all.slice(from, from + LENGTH).join(" ");
  return marker.mark(`${from > 0 ? "… " : ""}${shown}${from + LENGTH < all.length ? " …" : ""}`);
}
