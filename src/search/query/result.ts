import type { Kind } from "../kinds.ts";
import { excerpt, type Marker, type Piece } from "./excerpt.ts";
import { LEAD, type PagefindPage } from "../pagefind.ts";

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

/** The sections of a page with the words in them; the first has no heading. */
function sectionsOf({ content, anchors }: PagefindPage) {
  const words = content.split(/\s+/);
  const headings = anchors
    .filter(({ element }) => element === "h2")
    .sort((a, b) => a.location - b.location);
  return headings.map(({ id, text = "", location }, at) => {
    const begin = location + text.trim().split(/\s+/).length;
    return {
      id,
      title: text.trim(),
      text: words.slice(begin, headings[at + 1]?.location).join(" "),
    };
  });
}

const marks = (pieces: Piece[]) =>
  new Set(pieces.flatMap(({ text, marked }) => (marked ? [text.toLowerCase()] : [])));

/** The title of a page, whatever its kind. */
export const titleOf = ({ meta }: PagefindPage): string => meta["title"] ?? meta["name"] ?? "";

/** Makes a result of what Pagefind keeps of a page. */
export function toResult(page: PagefindPage, marker: Marker, answer: boolean): Result {
  const lead = page.anchors.find(({ id }) => id === LEAD)?.text?.trim() ?? "";
  const hits = sectionsOf(page)
    .map(({ id, title, text }) => {
      const pieces = { title: marker.mark(title), text: excerpt(text, marker) };
      const score = 2 * marks(pieces.title).size + marks(pieces.text).size;
      return { url: `${page.url}#${id}`, ...pieces, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HITS);
  return {
    kind: page.meta["kind"] as Kind,
    url: page.url,
    title: titleOf(page),
    about: page.meta["about"],
    lead,
    leadPieces: excerpt(lead, marker),
    answer,
    hits: hits.map(({ url, title, text }) => ({ url, title, text })),
  };
}
