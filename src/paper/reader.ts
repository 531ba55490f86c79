import type { Element, Node } from "../exports/markup/node.ts";
import { parseHtml } from "../exports/markup/parse.ts";
import { toHtml } from "../exports/markup/print.ts";

/** How the text of a page stands in a document with others. */
export interface Standing {
  /** How much deeper its headings are. */
  deeper: number;
  /** The id of an element there, by the one that it has on its own page. */
  idOf: (id: string) => string;
}

/** What only a page on a screen has: previews, and pictures that come when they are scrolled to. */
const LEFT_OUT = ["interestfor", "loading", "decoding", "tabindex"];

const HEADING = /^h([2-5])$/;

function attributesOf({ attributes }: Element, { idOf }: Standing): Record<string, string> {
  const kept = Object.entries(attributes).filter(([name]) => !LEFT_OUT.includes(name));
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (name === "id") return [name, idOf(value)];
      return [name, name === "href" && value.startsWith("#") ? `#${idOf(value.slice(1))}` : value];
    }),
  );
}

function standing(node: Node, place: Standing): Node[] {
  if (typeof node === "string") return [node];
  const children = node.children.flatMap((child) => standing(child, place));
  const level = HEADING.exec(node.name)?.[1];
  if (level === undefined) {
    // Nobody opens on paper what is folded, and few reading systems can.
    const opened = node.name === "details" ? { open: "open" } : {};
    return [{ ...node, attributes: { ...attributesOf(node, place), ...opened }, children }];
  }
  // A heading that leads to itself is for who wants its address.
  const words = children.flatMap((child) =>
    typeof child !== "string" && child.name === "a" && child.attributes["href"]?.startsWith("#")
      ? child.children
      : [child],
  );
  const name = `h${Math.min(6, Number(level) + place.deeper)}`;
  return [{ name, attributes: attributesOf(node, place), children: words }];
}

/** The HTML of a page's text as it stands in a document with other texts. */
export const standingHtml = (html: string, place: Standing): string =>
  toHtml(parseHtml(html).flatMap((node) => standing(node, place)));
