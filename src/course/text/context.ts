import type { Language } from "../../language/language.ts";
import type { Links } from "../links.ts";
import type { Page } from "./destination.ts";

/** What is needed to turn the texts of a course into HTML. */
export interface TextContext {
  links: Links;
  /** What the interface says in and round texts. */
  words: Language["text"];
  /** How a citation names a source, by its id. */
  sources: Map<string, string>;
  /** The base path of the site, such as `/` or `/klantwijzer`. */
  base: string;
  addresses: Language["addresses"];
  /** Fragments that lead to a heading besides its own, by its address: of what was retired. */
  arrivals: Map<string, string[]>;
}

/** A rendering: of the text of a page, or of a piece of a question, which may stand on any page. */
export interface Rendering extends TextContext {
  page: Page;
  /** Footnotes of the page so far; undefined in a question, whose notes stand in its words. */
  notes: Notes | undefined;
  /** Whether links to concepts show a preview: the page holds the previews. */
  previews: boolean;
}

/** A footnote of a page, and how often it is referred to. */
export interface Note {
  number: number;
  children: import("mdast").RootContent[];
  references: number;
}

/** The footnotes of a page, in the order in which they are referred to. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  /** Counts a reference to a note. */
  refer(identifier: string, children: Note["children"]): Note {
    const number = this.#notes.size + 1;
    const note = this.#notes.get(identifier) ?? { number, children, references: 0 };
    note.references += 1;
    this.#notes.set(identifier, note);
    return note;
  }

  /** All notes; one that is first referred to in another comes after it. */
  *[Symbol.iterator](): IterableIterator<Note> {
    yield* this.#notes.values();
  }

  get size(): number {
    return this.#notes.size;
  }
}
