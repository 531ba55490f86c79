/** What search keeps of a page: what it is called and what it says. */
import { KINDS, type Kind } from "./kinds.ts";

/** A piece of a page below a heading, where it has one. */
export interface Section {
  id: string;
  title: string;
  text: string;
}

/** What search knows of one page. */
export interface PageText {
  kind: Kind;
  /** Address without the base path. */
  url: string;
  title: string;
  /** Other names: searched like the title, never shown as text. */
  aliases: string[];
  /** The sentence that says what the page is about: a definition, a summary. */
  lead: string;
  sections: Section[];
  /** The title of the page that this one belongs to: the concept of a question. */
  about?: string | undefined;
}

/** A page in its file. */
export interface PageFile extends PageText {
  /** How many words Pagefind counts in it. */
  words: number;
}

const isText = (value: unknown) => typeof value === "string";
const isSection = (value: Partial<Section> | null) =>
  [value?.id, value?.title, value?.text].every(isText);

/** Reads the file of a page. Throws where it is something else. */
export function pageIn(json: string): PageFile {
  const page = JSON.parse(json) as PageFile;
  const { kind, url, title, lead, about = "", aliases, sections } = page;
  if (
    KINDS.includes(kind) &&
    [url, title, lead, about].every(isText) &&
    aliases.every(isText) &&
    sections.every(isSection)
  )
    return page;
  throw new Error(`No page of a course: ${json.slice(0, 40)}`);
}
