import type { Element, Node } from "./node.ts";
import { parseHtml } from "./parse.ts";
import { toHtml } from "./print.ts";

/** The attributes that mean something without the styles and scripts of the site, by element; `*` is any. */
const KEPT: Record<string, readonly string[]> = {
  "*": ["dir", "lang"],
  a: ["href", "title"],
  abbr: ["title"],
  details: ["open"],
  img: ["src", "alt", "width", "height"],
  ol: ["start"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan", "scope"],
};

/** Elements that are there for a style or a script. */
const UNWRAPPED = new Set(["code-block", "component-mark"]);

/** The names of the elements of MathML begin with an m, and no element of HTML that a text holds does but "mark". */
const isFormula = (name: string) => /^m(?!ark$)/.test(name);

function attributesOf({ name, attributes }: Element, page: string): Record<string, string> {
  const kept = Object.entries(attributes).filter(([key]) =>
    isFormula(name)
      ? key !== "class"
      : KEPT["*"]?.includes(key) || (KEPT[name]?.includes(key) ?? false),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === "href" || key === "src" ? new URL(value, page).href : value,
    ]),
  );
}

/** An aside: its label stands out without a style. */
function aside(children: readonly Node[]): Node[] {
  return children.map((child) =>
    typeof child !== "string" && child.attributes["class"] === "label"
      ? { ...child, children: [{ name: "strong", attributes: {}, children: child.children }] }
      : child,
  );
}

function cleaned(node: Node, page: string): Node[] {
  if (typeof node === "string") return [node];
  const isAside = node.name === "div" && node.attributes["role"] === "note";
  const children = (isAside ? aside(node.children) : node.children).flatMap((child) =>
    cleaned(child, page),
  );
  const attributes = attributesOf(node, page);
  const isBare = node.name === "span" && Object.keys(attributes).length === 0;
  if (isBare || UNWRAPPED.has(node.name)) return children;
  return [{ name: isAside ? "blockquote" : node.name, attributes, children }];
}

/**
 * HTML that can stand anywhere: without what only the site can draw, its links and pictures with their whole address.
 * @param page the address of the page it was written on
 */
export const portableHtml = (html: string, page: string): string =>
  toHtml(parseHtml(html).flatMap((node) => cleaned(node, page)));
