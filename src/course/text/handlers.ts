import type { ElementContent, Properties } from "hast";
import type {
  Code,
  FootnoteReference,
  Heading,
  Image,
  Link,
  Paragraph,
  Parents,
  RootContent,
  Table,
} from "mdast";
import type { Handlers, State } from "mdast-util-to-hast";
import { previewId, withBase } from "../../language/addresses.ts";
import { isMistake } from "../links.ts";
import type { Component } from "../parse/markdown.ts";
import { isTextTag } from "../parse/components.ts";
import { attributes } from "../parse/markdown.ts";
import { highlighted } from "./code.ts";
import { componentMark } from "./components.ts";
import type { Rendering } from "./context.ts";
import type { ContainerDirective } from "./directive.ts";
import { element, raw } from "./element.ts";
import { formula } from "./formula.ts";
import type { Aside } from "./nodes.ts";

/** Tags that hold words: a paragraph in them is their words. */
const PHRASING = ["sub", "sup", "kbd", "abbr", "summary"];

/** Longer lines of code may have to be scrolled: by keyboard too. */
const LONG_LINE = 60;

/** Tables of so many columns may have to be as well. */
const MANY_COLUMNS = 3;

/** How each node of a text is written in HTML, where Markdown's own way does not do. */
export function handlers(rendering: Rendering): Handlers {
  const { links, page, notes, words, sources, base, addresses, arrivals } = rendering;

  function link(state: State, node: Link) {
    const found = links.resolve(node, page);
    const children = state.all(node);
    if (isMistake(found)) return children;
    const wikilink = node.data?.wikilink;
    const label = wikilink && (wikilink.label ?? found.label);
    const title = node.title ? { title: node.title } : {};
    const previewed =
      rendering.previews && found.concept !== undefined && found.concept !== page.id;
    const preview = previewed ? { interestfor: previewId(found.concept ?? "") } : {};
    const shown: ElementContent[] =
      label === undefined ? children : [{ type: "text", value: label }];
    return element("a", { href: found.href, ...title, ...preview }, ...shown);
  }

  function image(_state: State, node: Image) {
    const found = links.picture(node, page);
    const alt = node.alt ?? "";
    if (isMistake(found)) return { type: "text" as const, value: alt };
    return element("img", { ...found, alt, loading: "lazy", decoding: "async" });
  }

  /** A picture alone in its paragraph with a caption is a figure. */
  function paragraph(state: State, node: Paragraph) {
    const [only] = node.children;
    if (node.children.length === 1 && only?.type === "image" && only.title) {
      const caption = element("figcaption", {}, only.title);
      return element("figure", { className: ["picture"] }, image(state, only), caption);
    }
    return element("p", {}, ...state.all(node));
  }

  function heading(state: State, node: Heading) {
    const children = state.all(node);
    const id = node.data?.id;
    const properties: Properties = id === undefined ? {} : { id };
    // A link cannot stand in a link.
    const selfLinked = node.depth === 2 && id !== undefined && !holdsLink(node.children);
    const inner = selfLinked ? [element("a", { href: `#${id}` }, ...children)] : children;
    // Links to what it was called before still lead here.
    const retired =
      page.kind === "concept" && notes ? arrivals.get(addresses.concept(page.id, id)) : [];
    const former = [...(node.data?.formerly ?? []), ...(retired ?? [])].map((old) =>
      element("span", { id: old }),
    );
    return element(`h${node.depth}`, properties, ...former, ...inner);
  }

  function code(_state: State, node: Code) {
    const { value } = node;
    const scrolls = value.split("\n").some((line) => line.length > LONG_LINE);
    const inner = element("code", {}, ...highlighted(value, node.lang ?? ""));
    return element("code-block", {}, element("pre", scrolls ? { tabIndex: 0 } : {}, inner));
  }

  function math(_state: State, node: RootContent & { type: "inlineMath" | "math" }) {
    const found = formula(node.value, node.type === "math");
    return "mathml" in found ? raw(found.mathml) : { type: "text" as const, value: node.value };
  }

  function table(state: State, node: Table) {
    const row = (cells: (typeof node.children)[number], tag: "th" | "td") =>
      element(
        "tr",
        {},
        ...node.children[0]!.children.map((_head, column) => {
          const cell = cells.children[column];
          const align = node.align?.[column];
          return element(
            tag,
            {
              ...(align &&
                align !== "left" && { className: [align === "right" ? "end" : "middle"] }),
            },
            ...(cell ? state.all(cell) : []),
          );
        }),
      );
    const [head, ...rows] = node.children;
    const isWide = node.children[0]!.children.length >= MANY_COLUMNS;
    // A heading without words would be read out as an empty one.
    const named = head?.children.some((cell) => cell.children.length > 0);
    const blank = head?.children.some((cell) => cell.children.length === 0);
    return element(
      "table",
      { ...(isWide && { tabIndex: 0 }) },
      ...(head && named ? [element("thead", {}, row(head, blank ? "td" : "th"))] : []),
      ...(rows.length > 0 ? [element("tbody", {}, ...rows.map((cells) => row(cells, "td")))] : []),
    );
  }

  function aside(state: State, node: ContainerDirective) {
    const [first, ...rest] = node.children;
    const labelled = first?.type === "paragraph" && first.data?.directiveLabel;
    const text = { ...node, children: labelled ? rest : node.children } as ContainerDirective;
    const label = labelled
      ? state.all(first)
      : [{ type: "text" as const, value: words.asides[node.name as Aside] }];
    return element(
      "div",
      { className: ["aside", node.name], role: "note" },
      element("p", { className: ["label"] }, ...label),
      ...state.all(text),
    );
  }

  function footnote(state: State, node: FootnoteReference) {
    const children = node.data?.note ?? [];
    if (notes === undefined) return inlineNote(state, node, children);
    const { number, references } = notes.refer(node.identifier, children);
    const id = references > 1 ? `fnref-${number}-${references}` : `fnref-${number}`;
    const to = { href: `#fn-${number}`, id, ariaLabel: words.note(number) };
    return element("sup", {}, element("a", to, String(number)));
  }

  /** In a question a note stands where it is called: it goes along wherever the question is asked. */
  function inlineNote(state: State, node: FootnoteReference, children: RootContent[]) {
    if (open.has(node.identifier)) return undefined;
    open.add(node.identifier);
    const inner = children.flatMap((child, index) => {
      const words = "children" in child ? state.all(child) : [state.one(child, undefined)];
      const space = { type: "text" as const, value: " " };
      return [...(index > 0 ? [space] : []), ...words.flat().filter((part) => part !== undefined)];
    }) as ElementContent[];
    open.delete(node.identifier);
    return element("small", { className: ["inline-note"] }, " (", ...inner, ")");
  }
  const open = new Set<string>();

  function component(state: State, node: Component) {
    const name = node.name ?? "";
    const written = attributes(node);
    // A question is looked up by its id: its words are no part of the page's.
    if (name === "Quiz") return componentMark(name, written, []);
    const children = state.all(node);
    switch (name) {
      case "Cite": {
        const source = written["source"] ?? "";
        const href = withBase(base, addresses.source(source));
        const at = written["at"] ? ` ${written["at"]}` : "";
        return element(
          "span",
          { className: ["cite"] },
          element("a", { href }, sources.get(source) ?? source),
          at,
        );
      }
      case "Background":
        return element(
          "div",
          { className: ["background"], role: "note" },
          element("p", { className: ["label"] }, words.background),
          ...children,
        );
      case "Figure":
      case "Case":
        return componentMark(name, written, children);
      case "abbr":
        return element("abbr", { title: written["title"] ?? "" }, ...unwrapped(children));
      case "details":
        return element("details", "open" in written ? { open: true } : {}, ...children);
      default:
        // A tag that no page may hold: reported, and its words stay.
        if (!isTextTag(name)) return children;
        return element(name, {}, ...(PHRASING.includes(name) ? unwrapped(children) : children));
    }
  }

  return {
    link,
    image,
    paragraph,
    heading,
    code,
    math,
    inlineMath: math,
    table,
    containerDirective: aside,
    footnoteReference: footnote,
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    subscript: (state: State, node: Parents) => element("sub", {}, ...state.all(node)),
    superscript: (state: State, node: Parents) => element("sup", {}, ...state.all(node)),
  };
}

function holdsLink(nodes: RootContent[]): boolean {
  return nodes.some(
    (node) =>
      node.type === "link" ||
      node.type === "footnoteReference" ||
      ("name" in node && node.name === "Cite") ||
      ("children" in node && holdsLink(node.children)),
  );
}

/** The words of paragraphs, without the paragraphs. */
function unwrapped(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child) =>
    child.type === "element" && child.tagName === "p" ? child.children : [child],
  );
}
