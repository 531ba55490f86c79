/** What the nodes of a text carry once it has been read, besides what Markdown itself knows. */
import type {} from "mdast";

/** A `[[name#section|label]]`: `name` as written, which may hold a "#" itself; the label where there is one. */
export interface Wikilink {
  name: string;
  label: string | undefined;
}

declare module "mdast" {
  interface LinkData {
    wikilink?: Wikilink;
  }
  interface HeadingData {
    /** Its id in the page: as written in `{#id}`, or made from its words. */
    id?: string;
    /** Ids that it had before. */
    formerly?: string[];
  }
  interface ParagraphData {
    /** Whether it is a line of tags, without words round them. */
    tagsOnly?: boolean;
  }
  interface FootnoteReferenceData {
    /** The words of the note. */
    note?: RootContent[];
  }
}

/** The asides, and the names that other tools have for them. */
export const ASIDES = {
  note: "note",
  info: "note",
  tip: "tip",
  hint: "tip",
  important: "warning",
  warning: "warning",
  caution: "warning",
  danger: "warning",
} as const;

export type Aside = (typeof ASIDES)[keyof typeof ASIDES];

/** The aside that a name means, in whatever case. */
export function asideOf(name: string): Aside | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(ASIDES, key) ? ASIDES[key as keyof typeof ASIDES] : undefined;
}
