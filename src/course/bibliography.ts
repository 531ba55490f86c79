import type { SourceData } from "./schemas/source.ts";

type Name = SourceData["author"][number];

/** The words of a reference, in the language of the course. */
export interface ReferenceWords {
  /** For a missing year: "n.d." */
  undated: string;
  /** Before the book that a chapter stands in. */
  in: string;
  editor: string;
  editors: string;
  /** Before the pages of a chapter. */
  pages: string;
}

/** "Jean-Paul" is J.-P., "Clara B." is C. B. */
const initials = (given: string) =>
  given
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => part.split("-").filter(Boolean).map(initial).join("-"))
    .join(" ");

/** The first letter, whatever it is written in; an emoji or an accent set apart is one too. */
const initial = (name: string) => `${/^.\p{M}*/u.exec(name)?.[0] ?? ""}.`;

function apaName(name: Name): string {
  if ("literal" in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${initials(name.given)}`;
}

/** Up to twenty authors are named; of more, the first nineteen and the last. */
const MOST_NAMES = 20;

/** Names as a reference begins with them; empty where there are none. */
export function apaNames(names: readonly Name[]): string {
  const shown = names.map(apaName);
  const last = shown.at(-1) ?? "";
  if (shown.length < 2) return last;
  if (shown.length > MOST_NAMES)
    return `${shown.slice(0, MOST_NAMES - 1).join(", ")}, . . . ${last}`;
  // Two names that are not turned round, such as those of organisations, need no comma between them.
  const comma = shown.length > 2 || shown[0]?.includes(",") ? "," : "";
  return `${shown.slice(0, -1).join(", ")}${comma} & ${last}`;
}

/** Editors stand with their initials first: "In A. Rye & B. Wheat (Eds.), ". */
function editorsOf(editors: Name[], words: ReferenceWords): string {
  if (editors.length === 0) return "";
  const names = editors.map((name) =>
    "literal" in name || name.given === undefined
      ? apaName(name)
      : `${initials(name.given)} ${name.family}`,
  );
  const comma = names.length > 2 ? "," : "";
  const list =
    names.length < 2
      ? names.join("")
      : `${names.slice(0, -1).join(", ")}${comma} & ${names.at(-1)}`;
  return `${list} (${names.length > 1 ? words.editors : words.editor}), `;
}

/** Closes with a full stop, unless a question mark or the like does so already. */
export const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Whether a work is part of a larger one, so that the whole is set in italics and not the part. */
const isPart = ({ type }: SourceData) =>
  ["article-journal", "article-magazine", "article-newspaper", "chapter"].includes(type);

/** The pieces of an APA (7th edition) reference; `italic` is the one that is set in italics. */
export interface ApaReference {
  before: string;
  italic: string;
  after: string;
  url: string | undefined;
}

/** A reference in APA style. A work without an author begins with its title, as APA has it. */
export function apa(source: SourceData, words: ReferenceWords): ApaReference {
  const year = `(${source.issued?.slice(0, 4) ?? words.undated}).`;
  const names = apaNames(source.author);
  const container = source["container-title"];
  const part = isPart(source) && container !== undefined;
  const lead = names ? `${closed(names)} ${year} ` : "";
  const tail = names ? "" : ` ${year}`;
  const publisher = source.publisher ?? (part ? undefined : container);
  const inBook = source.type === "chapter" ? `${words.in} ${editorsOf(source.editor, words)}` : "";
  return {
    before: part ? `${lead}${closed(source.title)}${tail} ${inBook}` : lead,
    italic: part ? container : source.title,
    after: [
      part ? `${placeIn(source, words)}.` : `${/[.?!]$/.test(source.title) ? "" : "."}${tail}`,
      publisher && publisher !== names ? ` ${publisher}.` : "",
    ].join(""),
    url: source.DOI ? `https://doi.org/${source.DOI}` : source.URL,
  };
}

/** Where a part stands in its whole: ", 14(3), 252-271" in a journal, " (pp. 1-9)" in a book. */
function placeIn({ type, volume, issue, page }: SourceData, words: ReferenceWords): string {
  if (type === "chapter") return page ? ` (${words.pages} ${page})` : "";
  const numbers = [volume && `${volume}${issue ? `(${issue})` : ""}`, page].filter(Boolean);
  return numbers.map((number) => `, ${number}`).join("");
}
