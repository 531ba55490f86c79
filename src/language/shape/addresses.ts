import type { KindWords, LevelWords } from "./exports.ts";
import type { Kind } from "./search.ts";

/** The words that stand in addresses, by what they lead to. A file of `src/routes/` is named by the key of its words. */
export interface AddressWords {
  about: string;
  /** The accessibility statement: `/over/toegankelijkheid/`. */
  accessibility: string;
  concepts: string;
  /** The script for pages that have one of this site in a frame: `/inbed.js`. */
  embed: string;
  /** The folder of files for other programs. */
  exports: string;
  /** For those who teach. */
  instructors: string;
  /** The map with names to be filled in: `/kaart/invullen/`. */
  fill: string;
  /** Before a letter of the alphabet: `/begrippen/letter/k/`. */
  letter: string;
  map: string;
  modules: string;
  /** What stands in for a page that is not kept, where there is no network. */
  offline: string;
  practice: string;
  /** A module on paper. */
  print: string;
  progress: string;
  questions: string;
  /** How a group answered, for those who teach: `/docenten/resultaten/`. */
  results: string;
  review: string;
  search: string;
  sources: string;
  test: string;
}

/** The names of what stands behind the `?` of an address, and their values where those are words. */
export interface Parameters {
  /** Which module. */
  module: string;
  /** Which questions, by id. */
  questions: string;
  /** How many of them. */
  count: string;
  /** What their order follows from. */
  seed: string;
  /** Whether they stand below each other or one by one. */
  view: string;
  views: { all: string; one: string };
  /** Whether they stand one at a time on a screen for all to see (`=1`). */
  screen: string;
  /** Whether the page stands in a frame of another (`=1`). */
  embed: string;
  /** Whether they are asked before anything was read (`=1`), and count for nothing. */
  pretest: string;
  /** Whether they are a worksheet with its key, to be printed (`=1`). */
  paper: string;
  /** Which kind of page to find. */
  kind: string;
  kinds: Record<Kind, string>;
  /** Which learning goal questions serve, and at which level. */
  goal: string;
  level: string;
  levels: LevelWords;
  /** Which kind of question. */
  questionKinds: KindWords;
  /** Whether answers are shown (`=1`). */
  answers: string;
}

/** Ids of elements that an address or another site may name. */
export interface ElementIds {
  results: string;
  noResults: string;
  /** The parts of what can be printed. */
  reader: string;
  worksheet: string;
  key: string;
  /** The concept map as text. */
  inWords: string;
}
