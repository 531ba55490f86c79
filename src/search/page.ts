import type { Kind } from "./kinds.ts";

/** What search shows of a page, kept in files that a browser fetches for what was found. */
export interface Page {
  kind: Kind;
  /** Without the base path. */
  url: string;
  title: string;
  /** Other names, by which it is recognised; left out where there are none. */
  aliases?: string[];
  /** Definition, summary, or the text of a question. */
  lead: string;
  sections: { id: string; title: string; text: string }[];
  /** For a question: the title of its concept. */
  about?: string;
}

/** A letter for each kind: `Manifest.pages` has one for each page. */
export const LETTERS: Readonly<Record<Kind, string>> = {
  concept: "c",
  question: "q",
  module: "m",
  source: "s",
};

/** A page's kind, from the letters of all. */
export const kindAt = (pages: string, page: number): Kind => {
  const letter = pages[page];
  if (letter === LETTERS.concept) return "concept";
  if (letter === LETTERS.question) return "question";
  return letter === LETTERS.module ? "module" : "source";
};

/** The page with which a file begins that holds this one too: the questions of a concept are in one. */
export const fileOf = (pages: string, page: number): number =>
  pages[page] === LETTERS.question ? pages.lastIndexOf(LETTERS.concept, page) + 1 : page;
