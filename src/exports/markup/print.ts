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
  Object.entries(attributes).reduce(
    (start, [key, value]) => `${start} ${key}="${escaped(value)}"`,
    `<${name}`,
  );

function printed(node: Node, empty: (name: string) => string): string {
  if (typeof node === "string") return escape(node, IN_TEXT);
  let inner = "";
  for (const child of node.children) inner += printed(child, empty);
  return inner === ""
    ? started(node) + empty(node.name)
    : `${started(node)}>${inner}</${node.name}>`;
}

/** Pieces as HTML. */
export const toHtml = (nodes: readonly Node[]): string =>
  nodes.map((node) => printed(node, (name) => (VOID.has(name) ? ">" : `></${name}>`))).join("");

/** A piece of XML. */
export const toXml = (node: Node): string => printed(node, () => "/>");

/** Pieces of XML within elements, the outermost first. */
export const within = (elements: readonly Element[], inner: readonly string[]): string =>
  elements.reduceRight(
    (content, element) => `${started(element)}>${content}</${element.name}>`,
    inner.join(""),
  );

/** A document of XML. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
