import { escapeMarkup } from "../markup.ts";
import type { Field } from "../pagefind.ts";
import { nameParts, saidWords } from "../text.ts";
import { namesIn, textsIn, type SearchDocument } from "./documents.ts";

/** What may be found where: a question mentions a concept, a concept is about it. */
export const WEIGHT = { concept: 1, question: 0.25, module: 1, source: 0.2 } as const;

/** Between the other names of a page: a sign that no name has. */
const BETWEEN = " ␟ ";

/** Words that Pagefind would not find, because it leaves signs and loose letters out: never shown. */
function hidden(document: SearchDocument): string {
  const names = namesIn(document)
    .flatMap(nameParts)
    .flatMap(({ word, plain }) => (word === plain ? [] : [word]));
  return [...new Set([...names, ...textsIn(document).flatMap(saidWords)])].join(" ");
}

/** A document as the smallest page that Pagefind indexes the way we mean it. */
export function documentHtml(document: SearchDocument, language: string): string {
  const { kind, title, aliases, lead, sections, about } = document;
  const said = hidden(document);
  const meta = (name: Field, value: string) =>
    `<i data-pagefind-meta="${name}:${escapeMarkup(value)}"></i>`;
  const head =
    kind === "question" || kind === "source"
      ? // Not a title: a question's prompt is text, and a source is seldom what a student looks for.
        meta("name", title)
      : `<h1 data-pagefind-meta="title">${escapeMarkup(title)}</h1>`;
  const body = sections.map(({ title: heading, text }) => {
    const shown = heading && `<h2>${escapeMarkup(heading)}</h2>`;
    return `${shown}<p>${escapeMarkup(text)}</p>`;
  });
  return [
    `<html lang="${escapeMarkup(language)}"><body data-pagefind-body>`,
    about === undefined ? "" : meta("about", about),
    aliases.length > 0 ? meta("aliases", aliases.join(BETWEEN)) : "",
    said === "" ? "" : meta("said", said),
    `<div data-pagefind-weight="${WEIGHT[kind]}">${head}`,
    `<p>${escapeMarkup(lead)}</p>${body.join("")}</div></body></html>`,
  ].join("");
}
