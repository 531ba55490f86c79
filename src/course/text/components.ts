import type { ElementContent } from "hast";
import { element } from "./element.ts";

/** A page's text in pieces: HTML, and the components that Astro renders between it. */
export type Piece =
  { html: string } | { component: string; attributes: Record<string, string>; children: Piece[] };

/** The name of the element that marks a component's place: no author can write one. */
const MARK = "component-mark";

/** A component's place in a text, with what stands in it. */
export function componentMark(
  name: string,
  attributes: Record<string, string>,
  children: ElementContent[],
): ElementContent {
  const value = JSON.stringify([name, attributes]);
  return element(MARK, { value }, ...children);
}

const OPEN = new RegExp(`<${MARK} value="([^"]*)">|</${MARK}>`, "g");

const entities: Record<string, string> = {
  ...{ "&#x22;": '"', "&#x26;": "&", "&#x3C;": "<" },
  ...{ "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">" },
};

/** The pieces of a text that holds the marks of components. */
export function pieces(html: string): Piece[] {
  const root: Piece[] = [];
  const stack = [root];
  let at = 0;
  const text = (end: number) => {
    const value = html.slice(at, end);
    if (value.trim()) stack.at(-1)?.push({ html: value });
  };
  for (const found of html.matchAll(OPEN)) {
    text(found.index);
    at = found.index + found[0].length;
    if (found[1] === undefined) {
      stack.pop();
      continue;
    }
    const value = found[1].replace(
      /&(?:#x(?:22|26|3C)|quot|amp|lt|gt);/g,
      (sign) => entities[sign] ?? sign,
    );
    const [component, attributes] = JSON.parse(value) as [string, Record<string, string>];
    const children: Piece[] = [];
    stack.at(-1)?.push({ component, attributes, children });
    stack.push(children);
  }
  text(html.length);
  return root;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** A text with marks where its components stand, which `pieces` takes apart again: its elements are whole in it. */
export const markedHtml = (text: Piece[]): string =>
  text
    .map((piece) => {
      if ("html" in piece) return piece.html;
      const value = escaped(JSON.stringify([piece.component, piece.attributes]));
      return `<${MARK} value="${value}">${markedHtml(piece.children)}</${MARK}>`;
    })
    .join("");

/** The HTML of a text without its components. */
export const htmlOfPieces = (text: Piece[]): string =>
  text.map((piece) => ("html" in piece ? piece.html : htmlOfPieces(piece.children))).join("");
