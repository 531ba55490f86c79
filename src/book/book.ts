import type { Archive } from "../exports/archive.ts";
import type { BankQuestion, Html } from "../exports/bank.ts";
import type { CourseSettings } from "../course/schemas/course.ts";
import type { Addresses } from "../language/addresses.ts";
import type { Language } from "../language/language.ts";
import type { Words } from "../paper/words.ts";
import { answersPage, chapterPage, modulePage } from "./chapters.ts";
import { coverDrawing } from "./cover.ts";
import { Links } from "./links.ts";
import { container, packageDocument } from "./package.ts";
import { contentsPage, coverPage, glossaryPage, sourcesPage, titlePage } from "./matter.ts";
import type { Page } from "./page.ts";
import { finished } from "./xhtml.ts";

/** A page of the course that becomes a chapter. */
export interface Chapter {
  id: string;
  title: string;
  definition: string;
  text: Html;
  questions: BankQuestion[];
}

/** A module: a part of the book. */
export interface Part {
  id: string;
  number: number;
  title: string;
  summary: string;
  goals: string[];
  /** What introduces it and, after its last heading, sums it up. */
  text: Html;
  chapters: Chapter[];
}

/** A reference, in the order in which the book lists them. */
export interface Reference {
  id: string;
  before: string;
  italic: string;
  after: string;
  url: string | undefined;
}

/** A picture as a book may hold it: every reading system shows PNG, JPEG, GIF and SVG. */
export interface Picture {
  /** Its file in the book. */
  href: string;
  mediaType: string;
  bytes: () => Promise<Uint8Array>;
}

/** What a book says besides the course. */
export type BookWords = Language["book"] & {
  sheet: Words;
  goals: string;
  sources: string;
  license: string;
};

/** Everything that a book is made of. */
export interface Book {
  course: Pick<
    CourseSettings,
    "id" | "title" | "tagline" | "description" | "language" | "license" | "authors" | "updated"
  >;
  /** The whole address of the front page. */
  home: string;
  addresses: Addresses;
  words: BookWords;
  parts: Part[];
  sources: Reference[];
  style: string;
  /** The picture at an address of the site, without the base path; undefined where there is none. */
  picture: (address: string) => Picture | undefined;
}

/** All pages of a book in their order. */
function pagesOf(book: Book): Page[] {
  const { parts } = book;
  const text = parts.flatMap((part) => [
    modulePage(book, part),
    ...part.chapters.map((chapter) => chapterPage(book, part, chapter)),
  ]);
  const asked = parts.filter(({ chapters }) => chapters.some((one) => one.questions.length > 0));
  const after = [
    ...asked.map((part) => answersPage(book, part)),
    glossaryPage(book),
    sourcesPage(book),
  ];
  const matter = [coverPage(book), titlePage(book)];
  return [...matter, contentsPage(book, [...text, ...after]), ...text, ...after];
}

/** A course as an EPUB 3. */
export async function epub(book: Book): Promise<Archive> {
  const links = new Links(book);
  const pages = finished(pagesOf(book), book.course.language, links);
  const files: Archive["files"] = {
    // First, and as it is: by this a reading system knows what it has.
    mimetype: new TextEncoder().encode("application/epub+zip"),
    "META-INF/container.xml": container(),
  };
  const add = (path: string, content: string | Uint8Array) => (files[`EPUB/${path}`] = content);
  const pictures = [...links.pictures.values()];
  for (const { href, bytes } of pictures) add(href, await bytes());
  add("package.opf", packageDocument(book, pages, pictures));
  add("style.css", book.style);
  add("cover.svg", coverDrawing(book));
  for (const { href, xhtml } of pages) add(href, xhtml);
  return { files, level: 6 };
}
