import type { SearchDocument } from "./documents.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as it may stand in markup, between quotes too. */
export const escapeMarkup = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The id of the element that holds a document's lead, so that a result can show it whole. */
export const LEAD = "-lead";

/** What may be found where: a question mentions a concept, a concept is about it. */
const WEIGHT = { concept: 1, question: 0.5, module: 1, source: 0.5 } as const;

function filters({ kind, modules }: SearchDocument): string {
  const values = [`kind:${kind}`, ...modules.map((id) => `module:${id}`)];
  return values.map((value) => `<i data-pagefind-filter="${escapeMarkup(value)}"></i>`).join("");
}

/** A document as the smallest page that Pagefind indexes the way we mean it. */
export function documentHtml(document: SearchDocument, language: string): string {
  const { kind, title, aliases, lead, sections, about } = document;
  const meta = (name: string, value: string) =>
    `<i data-pagefind-meta="${name}:${escapeMarkup(value)}"></i>`;
  const head =
    kind === "question" || kind === "source"
      ? // Not a title: a question's prompt is text, and a source is seldom what a student looks for.
        meta("name", title)
      : `<h1 data-pagefind-meta="title">${escapeMarkup(title)}</h1>`;
  const body = sections.map(({ id, title: heading, text }) => {
    const shown = heading && `<h2 id="${escapeMarkup(id)}">${escapeMarkup(heading)}</h2>`;
    return `${shown}<p>${escapeMarkup(text)}</p>`;
  });
  return [
    `<html lang="${escapeMarkup(language)}"><body data-pagefind-body>`,
    filters(document),
    meta("kind", kind),
    about === undefined ? "" : meta("about", about),
    aliases.length > 0 ? meta("aliases", aliases.join(", ")) : "",
    `<div data-pagefind-weight="${WEIGHT[kind]}">${head}`,
    `<p id="${LEAD}">${escapeMarkup(lead)}</p>${body.join("")}</div></body></html>`,
  ].join("");
}
