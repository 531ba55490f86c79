import type { Html } from "../exports/bank.ts";
import { element, type Element, type Node } from "../exports/markup/node.ts";
import { parseHtml } from "../exports/markup/parse.ts";
import { blocks } from "../exports/say.ts";

type Child = Node | undefined | readonly (Node | undefined)[];

/** A piece of a sheet, by the class that its style knows it by. */
export const piece = (name: string, className: string, ...children: Child[]): Element =>
  element(name, { class: className }, ...children);

/** A text as pieces. */
export const inline = (html: Html): Node[] => parseHtml(html);

/** A text as paragraphs and other blocks. */
export const flow = (html: Html): Node[] => parseHtml(blocks(html));

/** The letter of an answer. */
export const letter = (sign: string): Element => piece("b", "letter", sign);

/** A box to tick or to write in: drawn, and nothing that could be read out. */
export const box = (): Element => element("span", { class: "box", "aria-hidden": "true" });
