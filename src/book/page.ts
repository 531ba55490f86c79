import type { Node } from "../exports/markup/node.ts";

/** A page of the book, before its links are settled. */
export interface Page {
  /** Its file, and where links lead. */
  href: string;
  title: string;
  /** What part it plays (EPUB Structural Semantics). */
  type?: string;
  /** What stands in it: made when the page is written, so that a large course is never there all at once. */
  body: () => Node[];
  /** In the contents: 1 for a part of the book, 2 for a chapter of it; pages without are left out there. */
  depth?: 1 | 2;
}

/** A page as its file. */
export interface PageFile extends Omit<Page, "body"> {
  xhtml: string;
}

/** The file of each thing that has one. */
export const files = {
  cover: "cover.xhtml",
  title: "title.xhtml",
  contents: "nav.xhtml",
  glossary: "glossary.xhtml",
  sources: "sources.xhtml",
  module: (id: string) => `module-${id}.xhtml`,
  chapter: (id: string) => `concept-${id}.xhtml`,
  answers: (module: string) => `answers-${module}.xhtml`,
};

/** An id as XML has it: no colon, and no digit first. */
export const safeId = (id: string): string => id.replaceAll(":", "-").replace(/^(?=[\d.-])/, "_");
