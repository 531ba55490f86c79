import { apaNames, closed } from "./bibliography.ts";
import type { CourseSettings } from "./schemas/course.ts";
import type { SourceData } from "./schemas/source.ts";

type Name = SourceData["author"][number];

/** What a page, or with its own title the whole course, is cited by. */
export interface Cited {
  /** Key of the entry. */
  id: string;
  title: string;
  url: string;
  course: Pick<CourseSettings, "title" | "tagline" | "authors" | "updated">;
}

/** An author of a course: "Jansen, A." is a person, a name without a comma an organisation. */
export function authorOf(written: string): Name {
  const [family = "", given] = written.split(/,\s*/, 2);
  return given ? { family, given } : { literal: written };
}

/** The name that the course has in full: with its tagline as its subtitle. */
export const fullTitle = ({ title, tagline }: Cited["course"]) =>
  `${title}: ${tagline.charAt(0).toLowerCase()}${tagline.slice(1)}`;

/** The year of a course that says when it was worked on last. */
const yearOf = ({ updated }: Cited["course"]) => updated?.slice(0, 4);

/** Whether the course is its own author: then a reference names it once (APA, 7th edition, 9.32). */
const isOwnAuthor = ({ authors, title }: Cited["course"]) =>
  authors.length === 1 && authors[0] === title;

/**
 * A page of this site in APA style (7th edition): an entry in a work; where the course is its own author, a page of its.
 * Without an author it begins with its title.
 * @returns its pieces; `italic` is the one that is set in italics
 */
export function apaCitation(
  { title, url, course }: Cited,
  words: { undated: string; in: string },
): { before: string; italic: string; after: string } {
  const year = `(${yearOf(course) ?? words.undated}).`;
  const names = apaNames(course.authors.map(authorOf));
  const lead = names && `${closed(names)} ${year} `;
  const tail = names ? "" : ` ${year}`;
  if (title === course.title)
    return { before: lead, italic: fullTitle(course), after: `.${tail} ${url}` };
  if (isOwnAuthor(course)) return { before: lead, italic: title, after: `. ${url}` };
  return {
    before: `${lead}${closed(title)}${tail} ${words.in} `,
    italic: fullTitle(course),
    after: `. ${url}`,
  };
}

/** Signs that TeX would read as its own. */
const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const texText = (text: string) =>
  text.replace(/[\\~^{}$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An address keeps its signs, except what would end the field. */
const texUrl = (url: string) => url.replace(/[{}\\]/g, encodeURIComponent);

/** An organisation stands between braces of its own, or BibTeX turns its words round. */
const texName = (name: Name): string => {
  if ("literal" in name) return `{${texText(name.literal)}}`;
  return texText([name.family, name.given].filter(Boolean).join(", "));
};

/** The same as BibTeX, for who writes a paper; without a year where the course gives no date. */
export function bibtex({ id, title, url, course }: Cited): string {
  const year = yearOf(course);
  const names = course.authors.map(authorOf).map(texName);
  const fields = [
    ...(names.length > 0 ? [`author = {${names.join(" and ")}}`] : []),
    `title = {${texText(title === course.title ? fullTitle(course) : title)}}`,
    ...(title === course.title || isOwnAuthor(course)
      ? []
      : [`howpublished = {${texText(course.title)}}`]),
    ...(year === undefined ? [] : [`year = {${year}}`]),
    `url = {${texUrl(url)}}`,
  ];
  return `@misc{${id},\n  ${fields.join(",\n  ")}\n}`;
}
