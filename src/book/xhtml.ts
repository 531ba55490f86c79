import { element, type Element, type Node } from "../exports/markup/node.ts";
import { toXml, xmlDocument } from "../exports/markup/print.ts";
import type { Links } from "./links.ts";
import { safeId, type Page, type PageFile } from "./page.ts";

const XHTML = "http://www.w3.org/1999/xhtml";

/** What drawings and formulas are written in. */
const NAMESPACES: Record<string, string> = {
  math: "http://www.w3.org/1998/Math/MathML",
  svg: "http://www.w3.org/2000/svg",
};

/** What only a page on a screen has, with its scripts. */
const LEFT_OUT = new Set([
  "data-pagefind-ignore",
  "decoding",
  "interestfor",
  "loading",
  "tabindex",
]);

/** Elements that are there for a script. */
const UNWRAPPED = new Set(["code-block"]);

/** Roles that repeat what an element is. */
const PLAIN = new Set(["list", "listitem"]);

function attributeOf(name: string, value: string, links: Links): [string, string][] {
  if (LEFT_OUT.has(name) || (name === "role" && PLAIN.has(value))) return [];
  if (name === "id") return [[name, safeId(value)]];
  if (name === "href") return [[name, links.href(value)]];
  if (name === "src") return [[name, links.src(value) ?? value]];
  // Of HTML, an attribute without a value is one that is set.
  if (name === "open") return [[name, name]];
  if (name === "lang")
    return [
      [name, value],
      ["xml:lang", value],
    ];
  return [[name, value]];
}

/** A piece of HTML as XHTML of the book. */
function settled(node: Node, links: Links): Node[] {
  if (typeof node === "string") return [node];
  const children = node.children.flatMap((child) => settled(child, links));
  if (UNWRAPPED.has(node.name)) return children;
  const namespace = NAMESPACES[node.name];
  const attributes = Object.fromEntries([
    ...(namespace ? [["xmlns", namespace] as const] : []),
    ...Object.entries(node.attributes).flatMap(([name, value]) => attributeOf(name, value, links)),
  ]);
  return [{ name: node.name, attributes, children }];
}

const documentOf = ({ title, type, body }: Page, language: string, links: Links): string => {
  const content = body().flatMap((node) => settled(node, links));
  const root: Element = element(
    "html",
    {
      xmlns: XHTML,
      "xmlns:epub": "http://www.idpf.org/2007/ops",
      lang: language,
      "xml:lang": language,
    },
    element(
      "head",
      {},
      element("title", {}, title),
      element("link", { rel: "stylesheet", type: "text/css", href: "style.css" }),
    ),
    element("body", type === undefined ? {} : { "epub:type": type }, content),
  );
  return xmlDocument(`<!DOCTYPE html>\n${toXml(root)}`);
};

const ID = / id="([^"]*)"/g;
const LINK = / href="([^":#]*)#([^"]*)"/g;

/**
 * The files of pages. A link to a place that its page does not have in the book, such as the list of what links to it,
 * leads to the page.
 */
export function finished(pages: readonly Page[], language: string, links: Links): PageFile[] {
  const written = pages.map((page) => ({ page, xhtml: documentOf(page, language, links) }));
  const places = new Set(
    written.flatMap(({ page, xhtml }) =>
      [...xhtml.matchAll(ID)].map(([, id = ""]) => `${page.href}#${id}`),
    ),
  );
  return written.map(({ page: { body: _pieces, ...page }, xhtml }) => ({
    ...page,
    xhtml: xhtml.replace(LINK, (link, file: string, id: string) =>
      places.has(`${file || page.href}#${id}`) ? link : ` href="${file || page.href}"`,
    ),
  }));
}
