import type { Element, Node } from "./node.ts";
import { parseHtml } from "./parse.ts";

const inner = (nodes: readonly Node[], links: boolean): string =>
  nodes.map((node) => (typeof node === "string" ? node : textOf(node, links))).join("");

/** A part of a formula, in brackets where it is more than one sign or number. */
function grouped(node: Node | undefined): string {
  const text = node === undefined ? "" : inner([node], false);
  return /^(\w+|.)$/u.test(text) ? text : `(${text})`;
}

/** How formulas are written in one line, by element. */
const FORMULAS: Record<string, (parts: readonly Node[]) => string> = {
  msup: ([base, power]) => `${grouped(base)}^${grouped(power)}`,
  msub: ([base, index]) => `${grouped(base)}_${grouped(index)}`,
  msubsup: ([base, index, power]) => `${grouped(base)}_${grouped(index)}^${grouped(power)}`,
  mfrac: ([above, below]) => `${grouped(above)}/${grouped(below)}`,
  msqrt: (parts) => `√(${inner(parts, false)})`,
  mroot: ([base, degree]) => `${grouped(base)}^(1/${grouped(degree)})`,
};

function textOf({ name, attributes, children }: Element, links: boolean): string {
  const text = () => inner(children, links);
  switch (name) {
    case "br":
      return "\n";
    case "hr":
      return "\n";
    case "img":
      return attributes["alt"] ?? "";
    case "a": {
      const { href = "" } = attributes;
      return links && href !== text() ? `${text()} (${href})` : text();
    }
    case "sup":
      return `^${text()}`;
    case "li":
      return `\n- ${text().trim()}`;
    case "td":
    case "th":
      return ` ${text().trim()} |`;
    case "pre":
      return `\n${text()}\n`;
    case "p":
    case "div":
    case "tr":
    case "ul":
    case "ol":
    case "blockquote":
    case "details":
    case "summary":
    case "table":
    case "dl":
    case "dt":
    case "dd":
    case "h2":
    case "h3":
    case "h4":
      return `\n${text()}\n`;
    default:
      return FORMULAS[name]?.(children) ?? text();
  }
}

/** Line breaks in the source of HTML are spaces, but for those in code. */
const folded = (node: Node): Node =>
  typeof node === "string"
    ? node.replace(/\s+/g, " ")
    : node.name === "pre"
      ? node
      : { ...node, children: node.children.map(folded) };

/** HTML as plain text of one line or several: a picture is its description, a formula is written in one line. */
export function plainText(html: string, { links = false } = {}): string {
  return inner(parseHtml(html).map(folded), links)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/\n +(?=- )/g, "\n")
    .trim();
}

/** The same in one line, for formats in which a line is a record. */
export const oneLine = (html: string, options?: { links?: boolean }): string =>
  plainText(html, options).replace(/\s+/g, " ");
