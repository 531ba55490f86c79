/** How results look: elements, no behaviour. */
import { withBase } from "../../language/addresses.ts";
import type { Piece } from "../../search/query/excerpt.ts";
import type { Understanding } from "../../search/query/understand.ts";
import type { Hit, Result } from "../../search/query/result.ts";
import type { ModuleTitle } from "../../search/manifest.ts";
import { addresses, ids, search as strings } from "#language";
import type { ReadConcept } from "../read-last.ts";
import { shortened } from "../shortened.ts";
import { addressOf, type Asked } from "./asked.ts";
import type { Kind } from "../../search/kinds.ts";
import { element } from "./elements.ts";

const marked = (pieces: Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));

const hitItem = ({ url, title, text }: Hit) =>
  element(
    "li",
    {},
    element("a", { href: url }, ...marked(title)),
    element("p", {}, ...marked(text)),
  );

function kindOf({ kind, about, answer }: Result): HTMLElement {
  const name = answer ? `${strings.answer} · ${strings.kinds[kind]}` : strings.kinds[kind];
  return element(
    "p",
    { class: "kind" },
    about === undefined ? name : `${name} ${strings.about(about)}`,
  );
}

/** One page that was found. Its first link is the page. */
export function resultItem(result: Result): HTMLElement {
  const { kind, url, title, lead, leadPieces, answer, hits } = result;
  // The title of a question is its text.
  const text = kind === "question" ? [] : answer ? [lead] : marked(leadPieces);
  return element(
    "li",
    { class: answer ? "answer" : undefined },
    element("h2", {}, element("a", { href: url }, title)),
    kindOf(result),
    text.length > 0 ? element("p", { class: "definition" }, ...text) : undefined,
    hits.length > 0 ? element("ul", { class: "hits" }, ...hits.map(hitItem)) : undefined,
  );
}

const conceptList = () =>
  element(
    "a",
    { href: withBase(import.meta.env.BASE_URL, addresses.concepts) },
    strings.allConcepts,
  );

/** A line beside what was found. */
export const note = (...content: (Node | string)[]): HTMLElement =>
  element("p", { class: "note" }, ...content);

/** What is shown of a query and of a word: one that nobody reads would fill the screen. */
const MOST = { query: 80, word: 40 };

const unknownWords = (words: string[]) =>
  strings.unknown(words.map((word) => shortened(word, MOST.word)));

/** What is said where nothing was found. */
export function nothingFound(
  { q, kind, module }: Asked,
  { typed, unknown }: Understanding,
): HTMLElement {
  const filtered = kind !== undefined || module !== undefined;
  const nothing = strings.none(shortened(q.trim(), MOST.query));
  if (filtered && unknown.length === 0) {
    const without = addressOf({ q, kind: undefined, module: undefined });
    return element(
      "p",
      { id: ids.noResults },
      `${nothing} ${strings.noneFiltered} `,
      element("a", { href: without, "data-ask": without }, strings.withoutFilter),
    );
  }
  // Of one word that says it already.
  const why = unknown.length > 0 && typed.length > 1 ? ` ${unknownWords(unknown)}` : "";
  return element(
    "p",
    { id: ids.noResults },
    `${nothing}${why} ${strings.noneAdvice} `,
    conceptList(),
    ".",
  );
}

/** What can be done where search itself fails. */
export function failure(again: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "button" }, strings.again);
  button.onclick = again;
  return note(button, ` ${strings.orLook} `, conceptList(), ".");
}

/** The question whether something else was meant; undefined where nothing was corrected. */
export function meantInstead(asked: Asked, understanding: Understanding): HTMLElement | undefined {
  const { corrections, typed, meant } = understanding;
  if (corrections.length === 0) return undefined;
  const q = typed.map((word, at) => meant[at] ?? word).join(" ");
  const address = addressOf({ ...asked, q });
  return element(
    "p",
    { class: "meant" },
    `${strings.meant} `,
    element("a", { href: address, "data-ask": address }, q),
    `? ${strings.meantShown}`,
  );
}

/** Where else the same can be asked: of kinds of page among which nothing was looked for. */
export function alsoAmong(asked: Asked, kinds: Kind[]): HTMLElement | undefined {
  if (kinds.length === 0) return undefined;
  const links = kinds.map((kind) => {
    const address = addressOf({ ...asked, kind });
    return element("a", { href: address, "data-ask": address }, strings.manyKinds[kind]);
  });
  const [first, ...others] = links;
  const list = others.flatMap((link) => [" · ", link]);
  return note(`${strings.alsoAmong} `, first ?? "", ...list);
}

/** What can be done where it fails again: the files that this page knows may be gone. */
export function outdated(): HTMLElement {
  const button = element("button", { type: "button" }, strings.reload);
  button.onclick = () => location.reload();
  return note(`${strings.outdated} `, button);
}

/** Which words of a query are not in this course, beside what was found for the others. */
export const unknownBeside = ({ unknown }: Understanding): HTMLElement | undefined =>
  unknown.length === 0 ? undefined : note(unknownWords(unknown));

const listOf = (label: string, links: HTMLAnchorElement[], ...more: HTMLElement[]) =>
  links.length === 0
    ? undefined
    : element(
        "div",
        { class: "recent" },
        element("p", { class: "label" }, label),
        element("ul", {}, ...links.map((link) => element("li", {}, link))),
        ...more,
      );

/** The concepts that were read last. */
export const readList = (concepts: ReadConcept[]): HTMLElement | undefined =>
  listOf(
    strings.read,
    concepts.map(({ path, title }) => element("a", { href: path }, title)),
  );

/** The modules of the course. */
export const moduleList = (modules: ModuleTitle[]): HTMLElement | undefined =>
  listOf(
    strings.manyKinds.module,
    modules.map(([id, title]) =>
      element("a", { href: withBase(import.meta.env.BASE_URL, addresses.module(id)) }, title),
    ),
  );

/** The last queries, to ask again. */
export function recentList(queries: string[]): HTMLElement | undefined {
  const links = queries.map((q) => {
    const address = addressOf({ q, kind: undefined, module: undefined });
    return element("a", { href: address, "data-ask": address }, q);
  });
  const forget = element("button", { type: "button", "data-forget": true }, strings.forget);
  return listOf(strings.recent, links, forget);
}
