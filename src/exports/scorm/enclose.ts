import type { Html } from "../bank.ts";
import type { Element, Node } from "../markup/node.ts";
import { parseHtml } from "../markup/parse.ts";
import { toHtml } from "../markup/print.ts";

/** Where the site stands that a piece of its HTML comes from. */
export interface Home {
  /** Its address, with the base path. */
  site: URL;
  /** Whether the path of an address, without the base path, is that of a picture of the course. */
  isPicture: (path: string) => boolean;
}

/** A piece of the site as it stands in a package, and the pictures that it needs: their paths, without the base path. */
export interface Enclosed {
  html: Html;
  pictures: string[];
}

/** The scripts of a page come in a file of their own. */
const SCRIPT = /<script\b[^>]*>[^]*?<\/script>/g;

/**
 * Makes a piece of the site stand by itself: pictures come along, and links lead back to the site, in a page of their
 * own, since this one stands in a frame of a learning environment.
 */
export function enclose(html: Html, { site, isPicture }: Home): Enclosed {
  const pictures = new Set<string>();
  const base = site.pathname.replace(/\/$/, "");
  const withheld = (src: string) => {
    const path = src.startsWith(`${base}/`) ? src.slice(base.length) : src;
    if (!isPicture(path)) return new URL(src, site).href;
    pictures.add(path);
    return path.slice(1);
  };
  const attributesOf = ({ name, attributes }: Element): Element["attributes"] => {
    const { href, src } = attributes;
    if (name === "a" && href !== undefined && !href.startsWith("#"))
      return {
        ...attributes,
        href: new URL(href, site).href,
        target: "_blank",
        rel: "noopener",
      };
    return src === undefined ? attributes : { ...attributes, src: withheld(src) };
  };
  const enclosed = (node: Node): Node =>
    typeof node === "string"
      ? node
      : { ...node, attributes: attributesOf(node), children: node.children.map(enclosed) };
  const nodes = parseHtml(html.replace(SCRIPT, "")).map(enclosed);
  return { html: toHtml(nodes), pictures: [...pictures] };
}
