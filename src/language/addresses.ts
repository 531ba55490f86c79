import type { AddressWords } from "./shape/addresses.ts";

/** The permanent addresses of a course's pages, without the base path. Promised to the outside: change with a redirect. */
export const addressesIn = (words: AddressWords) => ({
  home: "/",
  modules: `/${words.modules}/`,
  module: (id: string) => `/${words.modules}/${id}/`,
  modulePaper: (module: string) => `/${words.modules}/${module}/${words.print}/`,
  test: (module: string) => `/${words.modules}/${module}/${words.test}/`,
  concepts: `/${words.concepts}/`,
  concept: (id: string, section?: string) =>
    `/${words.concepts}/${id}/${section ? `#${section}` : ""}`,
  letter: (letter: string) => `/${words.concepts}/${words.letter}/${letter}/`,
  questions: `/${words.questions}/`,
  moduleQuestions: (module: string) => `/${words.modules}/${module}/${words.questions}/`,
  question: (id: string) => `/${words.questions}/${id}/`,
  sources: `/${words.sources}/`,
  source: (id: string) => `/${words.sources}/${id}/`,
  map: `/${words.map}/`,
  moduleMap: (module: string) => `/${words.map}/${module}/`,
  fill: `/${words.map}/${words.fill}/`,
  fillMap: (module: string) => `/${words.map}/${words.fill}/${module}/`,
  search: `/${words.search}/`,
  practice: `/${words.practice}/`,
  review: `/${words.review}/`,
  progress: `/${words.progress}/`,
  about: `/${words.about}/`,
  offline: `/${words.offline}/`,
  accessibility: `/${words.about}/${words.accessibility}/`,
  instructors: `/${words.instructors}/`,
  results: `/${words.instructors}/${words.results}/`,
  /** Files for machines, and for scripts. */
  conceptsFile: `/${words.concepts}.json`,
  questionsFile: `/${words.questions}.json`,
  moduleFile: (module: string) => `/${words.modules}/${module}/${words.questions}.json`,
  analysisFile: `/${words.instructors}/${words.results}/${words.questions}.json`,
  /** The course as a book, by the id of the course. */
  book: (course: string) => `/${course}.epub`,
  exportFile: (file: string) => `/${words.instructors}/${words.exports}/${file}`,
  /** For pages of others, which have some of this site in a frame. */
  frameScript: `/${words.embed}.js`,
  /** For an editor into which the address of a question is pasted. */
  questionFrame: (id: string) => `/${words.questions}/${id}/oembed.json`,
  reviewFile: `/${words.review}/${words.questions}.json`,
});

/** Every address of a site in one language. */
export type Addresses = ReturnType<typeof addressesIn>;

/** Puts the base path before an address: `/begrippen/` below `/klantwijzer` is `/klantwijzer/begrippen/`. */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, "") + address;
}

/** The id of a concept's preview in a page that links to it. */
export const previewId = (concept: string): string => `p-${concept}`;

/** The id of a case in the page on which it stands: no section can have it, since no title gives a colon. */
export const caseId = (id: string): string => `case:${id}`;
