import type { Html } from "../../bank.ts";
import { element, holdsBlock, type Element, type Node } from "../../markup/node.ts";
import { parseHtml } from "../../markup/parse.ts";

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** The elements of HTML that QTI 2.1 has too. */
const KNOWN = new Set(
  (
    "a abbr b blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre q " +
    "samp small span strong sub sup table tbody td tfoot th thead tr tt ul var"
  ).split(" "),
);

/** Elements that it has not, by what comes closest. */
const RENAMED: Record<string, string> = { details: "div", summary: "p", del: "span", ins: "span" };

const ATTRIBUTES: Record<string, readonly string[]> = {
  a: ["href"],
  img: ["src", "alt", "width", "height"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
};

/** A formula is in a name space of its own. */
const formula = (node: Element): Element => ({
  ...node,
  attributes: { xmlns: MATHML, ...node.attributes },
});

function converted(node: Node): Node[] {
  if (typeof node === "string") return [node];
  if (node.name === "math") return [formula(node)];
  const children = node.children.flatMap(converted);
  const name = RENAMED[node.name] ?? node.name;
  if (!KNOWN.has(name)) return children;
  const { title } = node.attributes;
  const kept = Object.fromEntries(
    Object.entries(node.attributes).filter(([key]) => ATTRIBUTES[name]?.includes(key)),
  );
  // What an abbreviation stands for has no place but beside it.
  const told = name === "abbr" && title ? [` (${title})`] : [];
  return [element(name, kept, children), ...told];
}

/** HTML as the elements that QTI 2.1 takes inside an answer or in feedback. */
export const flow = (html: Html): Node[] => parseHtml(html).flatMap(converted);

/** The same as blocks alone: words between them become paragraphs, since the body of a question holds no bare words. */
export function blockFlow(html: Html): Element[] {
  const found: Element[] = [];
  let words: Node[] = [];
  const close = () => {
    if (words.some((node) => typeof node !== "string" || node.trim() !== "")) {
      found.push(element("p", {}, words));
    }
    words = [];
  };
  for (const node of flow(html)) {
    if (typeof node !== "string" && holdsBlock(node)) {
      close();
      found.push(node);
    } else words.push(node);
  }
  close();
  return found;
}
