import type { SourceData } from "./schemas/source.ts";

type Name = SourceData["author"][number];

const initials = (given: string) =>
  given
    .split(/[\s-]+/)
    .map((part) => `${part[0] ?? ""}.`)
    .join(" ");

function apaName(name: Name): string {
  if ("literal" in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${initials(name.given)}`;
}

function apaNames(names: Name[]): string {
  const shown = names.map(apaName);
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} & ${shown.at(-1)}`;
}

/** Closes with a full stop, unless a question mark or the like does so already. */
const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

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

/**
 * A reference in APA style. `undated` is what stands for a missing year ("z.d.", "n.d.").
 * A work without an author begins with its title, as APA has it.
 */
export function apa(source: SourceData, undated: string): ApaReference {
  const year = `(${source.issued?.slice(0, 4) ?? undated}).`;
  const names = apaNames(source.author);
  const container = source["container-title"];
  const part = isPart(source) && container !== undefined;
  const lead = names ? `${closed(names)} ${year} ` : "";
  const tail = names ? "" : ` ${year}`;
  const issue = source.issue ? `(${source.issue})` : "";
  const numbers = [source.volume && `${source.volume}${issue}`, source.page]
    .filter(Boolean)
    .join(", ");
  const publisher = source.publisher ?? (part ? undefined : container);
  return {
    before: part ? `${lead}${closed(source.title)}${tail} ` : lead,
    italic: part ? container : source.title,
    after: [
      part ? (numbers ? `, ${numbers}.` : ".") : `${/[.?!]$/.test(source.title) ? "" : "."}${tail}`,
      publisher && publisher !== names ? ` ${publisher}.` : "",
    ].join(""),
    url: source.DOI ? `https://doi.org/${source.DOI}` : source.URL,
  };
}

/** A page of this site as BibTeX, for who writes a paper. `year` is when the text was last built. */
export function bibtex({
  id,
  title,
  course,
  url,
  year,
}: {
  id: string;
  title: string;
  course: string;
  url: string;
  year: number;
}): string {
  return `@misc{${id},\n  title = {${title}},\n  howpublished = {${course}},\n  year = {${year}},\n  url = {${url}}\n}`;
}
