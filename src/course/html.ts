import type { Link, Nodes, Paragraph } from "mdast";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import { withBase, type Addresses } from "../language/addresses.ts";
import { inSentence, type Catalogue } from "./catalogue.ts";
import type { Fragment } from "./model.ts";
import { wikilinkTarget } from "./parse/wikilinks.ts";

/** What is needed to turn wikilinks into addresses. */
export interface LinkContext {
  catalogue: Catalogue;
  /** The base path of the site, such as `/` or `/klantwijzer`. */
  base: string;
  /** The addresses of the site, in the language of the course. */
  addresses: Addresses;
}

/** A wikilink as the page has it: address and label. Undefined for an ordinary link or an unknown concept. */
export function resolveWikilink(
  link: Pick<Link, "url" | "children">,
  { catalogue, base, addresses }: LinkContext,
): { id: string; url: string; label: string } | undefined {
  const written = wikilinkTarget(link);
  const concept = written && catalogue.find(written.target);
  if (written === undefined || concept === undefined) return undefined;
  const section = concept.sections.find(({ id }) => id === written.section);
  const name = written.target === concept.id ? inSentence(concept.title) : written.target;
  return {
    id: concept.id,
    url: withBase(base, addresses.concept(concept.id, written.section)),
    label: written.label ?? section?.title ?? name,
  };
}

/** What stands in a line: the cells of a table hold such nodes without a paragraph round them. */
const INLINE = ["text", "link", "emphasis", "strong", "inlineCode", "break", "delete"];

function resolveLinks(node: Nodes, context: LinkContext): Nodes {
  if (node.type === "link") {
    const found = resolveWikilink(node, context);
    return found
      ? { ...node, url: found.url, children: [{ type: "text", value: found.label }] }
      : node;
  }
  if (!("children" in node)) return node;
  const children = node.children.map((child) => resolveLinks(child as Nodes, context));
  return { ...node, children } as Nodes;
}

/** A fragment as HTML; a single paragraph loses its `<p>`, so that it can stand in a label. */
export function fragmentHtml({ nodes }: Fragment, context: LinkContext): string {
  const [only] = nodes;
  const paragraph = { type: "paragraph", children: nodes } as Paragraph;
  const inline = nodes.every((node) => INLINE.includes(node.type));
  const whole = inline
    ? paragraph
    : nodes.length === 1 && only
      ? only
      : { type: "root", children: nodes };
  const tree = toHast(resolveLinks(whole as Nodes, context));
  return toHtml("tagName" in tree && tree.tagName === "p" ? tree.children : tree).trim();
}
