import type { Element, Node } from "./node.ts";
import { VOID } from "./parse.ts";

const ENTITIES: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" },
};

/** Signs that XML cannot hold, however they are written. */
const FORBIDDEN = "\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff";
const IN_TEXT = new RegExp(`[&<>${FORBIDDEN}]`, "g");
const IN_ATTRIBUTE = new RegExp(`[&<>"\\n${FORBIDDEN}]`, "g");

const escape = (text: string, signs: RegExp): string =>
  text.toWellFormed().replace(signs, (sign) => ENTITIES[sign] ?? "");

/** A text as it stands in an attribute of HTML or XML; `>` is escaped too, since formats have signs such as `->`. */
export const escaped = (text: string): string => escape(text, IN_ATTRIBUTE);

const started = ({ name, attributes }: Element): string =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ")}`;

/** Adds a piece to a text in parts: one that is put together from its parts is kept as a text, and not as all of them. */
function print(node: Node, empty: (name: string) => string, parts: string[]): void {
  if (typeof node === "string") {
    const text = escape(node, IN_TEXT);
    if (text !== "") parts.push(text);
    return;
  }
  const start = parts.push(started(node), ">");
  for (const child of node.children) print(child, empty, parts);
  if (parts.length === start) parts[start - 1] = empty(node.name);
  else parts.push(`</${node.name}>`);
}

function printed(nodes: readonly Node[], empty: (name: string) => string): string {
  const parts: string[] = [];
  for (const node of nodes) print(node, empty, parts);
  return parts.join("");
}

/** Pieces as HTML. */
export const toHtml = (nodes: readonly Node[]): string =>
  printed(nodes, (name) => (VOID.has(name) ? ">" : `></${name}>`));

/** A piece of XML. */
export const toXml = (node: Node): string => printed([node], () => "/>");

/** Pieces of XML within elements, the outermost first. */
export const within = (elements: readonly Element[], inner: readonly string[]): string =>
  elements.reduceRight(
    (content, element) => `${started(element)}>${content}</${element.name}>`,
    inner.join(""),
  );

/** A document of XML. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
