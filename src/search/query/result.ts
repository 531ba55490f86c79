import type { Kind } from "../kinds.ts";
import { excerpt, type Marker, type Piece } from "./excerpt.ts";
import type { PageText } from "../page.ts";

/** A `##` section of a page in which something was found. */
export interface Hit {
  url: string;
  title: Piece[];
  text: Piece[];
}

/** A page that was found, ready to be shown. */
export interface Result {
  kind: Kind;
  url: string;
  title: string;
  /** For a question: the title of its concept. */
  about: string | undefined;
  /** Definition, summary, or the text of a question. */
  lead: string;
  leadPieces: Piece[];
  /** Whether the query named this concept: shown as the answer. */
  answer: boolean;
  hits: Hit[];
}

const MOST_HITS = 2;

const marks = (pieces: Piece[]) =>
  new Set(pieces.flatMap(({ text, marked }) => (marked ? [text.toLowerCase()] : [])));

/** Makes a result of a page; its sections are shown by their headings. */
export function toResult(page: PageText, marker: Marker, answer: boolean): Result {
  const { kind, url, title, about, lead, sections } = page;
  const hits = sections
    .filter((section) => section.title !== "")
    .map(({ id, title, text }) => {
      const pieces = { title: marker.mark(title), text: excerpt(text, marker) };
      const score = 2 * marks(pieces.title).size + marks(pieces.text).size;
      return { url: `${url}#${id}`, ...pieces, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HITS);
  return {
    kind,
    url,
    title,
    about,
    lead,
    leadPieces: excerpt(lead, marker),
    answer,
    hits: hits.map(({ url, title, text }) => ({ url, title, text })),
  };
}
