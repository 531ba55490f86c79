import type { Element, Nodes as HastNodes, Root as HastRoot } from "hast";
import type { Nodes, RootContent } from "mdast";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import { pieces, type Piece } from "./components.ts";
import { Notes, type Rendering, type TextContext } from "./context.ts";
import { markDirection } from "./direction.ts";
import type { Page } from "./destination.ts";
import { element } from "./element.ts";
import { handlers } from "./handlers.ts";

/** A box in a list is a sign here: nothing in a text can be ticked. */
const BOXES = { true: "☑ ", false: "☐ " } as const;

function withSigns(node: Nodes): Nodes {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[]).map(withSigns);
  const copy = { ...node, children } as Nodes;
  if (copy.type !== "listItem" || typeof copy.checked !== "boolean") return copy;
  const sign = { type: "text" as const, value: BOXES[`${copy.checked}`] };
  const [first, ...rest] = copy.children;
  const begun =
    first?.type === "paragraph"
      ? [{ ...first, children: [sign, ...first.children] }, ...rest]
      : [{ type: "paragraph" as const, children: [sign] }, ...copy.children];
  return { ...copy, checked: null, children: begun };
}

function hastOf(nodes: RootContent[], rendering: Rendering): HastRoot {
  const root = withSigns({ type: "root", children: nodes });
  const tree = toHast(root, { handlers: handlers(rendering) }) as HastRoot;
  markDirection(tree);
  return tree;
}

const html = (tree: HastNodes | HastNodes[]) =>
  toHtml(tree as HastNodes, { allowDangerousHtml: true }).trim();

/** What stands in a line: the cells of a table hold such nodes without a paragraph round them. */
const BLOCKS = [
  "blockquote",
  "code",
  "containerDirective",
  "heading",
  "list",
  "math",
  "mdxJsxFlowElement",
  "paragraph",
  "table",
  "thematicBreak",
];

/** A piece of a question as HTML; a single paragraph loses its `<p>`, so that it can stand in a label. */
export function renderFragment(nodes: RootContent[], page: Page, context: TextContext): string {
  const rendering = { ...context, page, notes: undefined, previews: false };
  const blocks = nodes.some(({ type }) => BLOCKS.includes(type));
  const whole: RootContent[] = blocks ? nodes : [{ type: "paragraph", children: nodes as never }];
  const tree = hastOf(whole, rendering);
  const [only, ...others] = tree.children;
  if (only?.type === "element" && only.tagName === "p" && others.length === 0) {
    const { dir } = only.properties;
    return html(dir === undefined ? only.children : [element("span", { dir }, ...only.children)]);
  }
  return html(tree);
}

/** The notes of a page, with the way back to where each is called. */
function notesSection(notes: Notes, rendering: Rendering): Element | undefined {
  const items: Element[] = [];
  for (const { number, children, references } of notes) {
    const tree = hastOf(children, rendering);
    const last = tree.children.findLast((child) => child.type === "element");
    const back = Array.from({ length: references }, (_, index) => {
      const id = index > 0 ? `fnref-${number}-${index + 1}` : `fnref-${number}`;
      return element("a", { href: `#${id}`, ariaLabel: rendering.words.back(number) }, "↩");
    }).flatMap((link) => [{ type: "text" as const, value: " " }, link]);
    if (last?.tagName === "p") last.children.push(...back);
    else tree.children.push(element("p", {}, ...back));
    items.push(element("li", { id: `fn-${number}` }, ...(tree.children as Element[])));
  }
  if (items.length === 0) return undefined;
  const heading = element("h2", { className: ["label"] }, rendering.words.notes);
  return element("section", { className: ["notes"] }, heading, element("ol", {}, ...items));
}

/** The text of a page in pieces, its footnotes at the end. */
export function renderPage(nodes: RootContent[], page: Page, context: TextContext): Piece[] {
  const notes = new Notes();
  const rendering = { ...context, page, notes, previews: page.kind === "concept" };
  const tree = hastOf(nodes, rendering);
  const section = notesSection(notes, rendering);
  if (section) tree.children.push(section);
  return pieces(html(tree));
}
