import type { Node } from "./node.ts";
import { VOID } from "./parse.ts";

/** Signs that XML cannot hold, however they are written. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it stands in HTML or XML; `>` too, since formats have signs such as `->`. */
export const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function printed(node: Node, empty: (name: string) => string): string {
  if (typeof node === "string") return escaped(node).replaceAll("&quot;", '"');
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replaceAll("\n", "&#10;")}"`,
  );
  const inner = node.children.map((child) => printed(child, empty)).join("");
  const start = `<${node.name}${attributes.join("")}`;
  return inner === "" ? start + empty(node.name) : `${start}>${inner}</${node.name}>`;
}

/** Pieces as HTML. */
export const toHtml = (nodes: readonly Node[]): string =>
  nodes.map((node) => printed(node, (name) => (VOID.has(name) ? ">" : `></${name}>`))).join("");

/** A document of XML. */
export const toXml = (root: Node): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${printed(root, () => "/>")}\n`;
