import type {
  Definition,
  FootnoteDefinition,
  Link,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from "mdast";
import { toString } from "mdast-util-to-string";
import { settleAside, settleQuote } from "./asides.ts";
import type { Prepared } from "./source/prepare.ts";
import { BAR } from "./source/stretches.ts";

/** What is known of a page while its tree is settled. */
export interface Settling extends Prepared {
  mistake: (line: number, what: string, advice: string) => void;
  definitions: Map<string, Definition>;
  notes: Map<string, FootnoteDefinition>;
  /** Notes that something refers to. */
  used: Set<string>;
}

/** Deeper than this, nobody can read it, and few programs can. */
const DEEPEST = 60;

const SCRIPT_SIGN = { subscript: "~", superscript: "^" } as const;

/** What may stand small: "2", "2-", "max"; not the words between two tildes that mean "about". */
const SCRIPT = /^[+−-]?[\p{L}\p{N}]+[+−-]?$/u;

export const childrenOf = (node: Nodes): RootContent[] =>
  "children" in node ? (node.children as RootContent[]) : [];

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** The source of a node. */
function written(node: Nodes, { text }: Settling): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function collect(node: Nodes, settling: Settling): void {
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === "definition" && !settling.definitions.has(next.identifier)) {
      settling.definitions.set(next.identifier, next);
    }
    if (next.type === "footnoteDefinition" && !settling.notes.has(next.identifier)) {
      settling.notes.set(next.identifier, next);
    }
    stack.push(...childrenOf(next).toReversed());
  }
}

/** Tags that stand in a line of words; alone on a line the parser takes them for blocks. */
const LINE_TAGS = ["br", "kbd", "abbr", "sub", "sup"];

/** A line that holds such tags only is a paragraph. */
function lineOfTags(node: RootContent & { type: "mdxJsxFlowElement" }): Paragraph {
  const tag = { ...node, type: "mdxJsxTextElement" } as unknown as PhrasingContent;
  const place = node.position ? { position: node.position } : {};
  return { type: "paragraph", data: { tagsOnly: true }, children: [tag], ...place };
}

/** Whether two paragraphs are tags of one line. */
const isSameLine = (a: RootContent | undefined, b: RootContent): boolean =>
  a?.type === "paragraph" &&
  b.type === "paragraph" &&
  a.data?.tagsOnly === true &&
  b.data?.tagsOnly === true &&
  lineOf(a) === lineOf(b);

/** Text nodes that stand side by side, and tags on one line, as one. */
function merged(nodes: RootContent[]): RootContent[] {
  const whole: RootContent[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else if (isSameLine(last, node)) {
      (last as Paragraph).children.push(
        { type: "text", value: " " },
        ...(node as Paragraph).children,
      );
    } else whole.push(node);
  }
  return whole;
}

/** A sub- or superscript where it is one, else the words between their signs. */
function script(node: RootContent & { type: "subscript" | "superscript" }, settling: Settling) {
  const before = settling.original[(node.position?.start.offset ?? 0) - 1] ?? "";
  if (SCRIPT.test(toString(node)) && /[\p{L}\p{N})\]~^]/u.test(before)) return [node];
  const sign = { type: "text" as const, value: SCRIPT_SIGN[node.type] };
  return [sign, ...(node.children as RootContent[]), { ...sign }];
}

function checkReferences(source: string, line: number, { mistake }: Settling): void {
  for (const [found, address = ""] of source.matchAll(/(?<!\\)\[[^[\]\n]+\]\(([^()\n]*)\)/g)) {
    mistake(
      line,
      `"${found}" is no link: its address cannot be read.`,
      `Write "%20" for a space in it, or put it between angle brackets: "<${address}>".`,
    );
  }
  for (const [found, name] of source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
    mistake(
      line,
      `Footnote "${found}" has no text.`,
      `Write it on a line of its own: "[^${name}]: …".`,
    );
  }
  for (const [found, , name] of source.matchAll(/(?<![\\\]])\[([^[\]\n]+)\]\[([^[\]\n^]+)\]/g)) {
    mistake(
      line,
      `"${found}" refers to an address that is nowhere.`,
      `Write it on a line of its own: "[${name}]: https://…".`,
    );
  }
}

/** Whether a link shows its own address: no dash of it may turn into another. */
const isBare = (url: string, source: string) =>
  [source, `http://${source}`, `mailto:${source}`].includes(url);

/** A wikilink with its name and label; undefined for a link of Markdown. */
function settleWikilink(node: Link, settling: Settling): Link | undefined {
  if (!written(node, settling).startsWith("[[")) return undefined;
  const [name = "", inRow] = node.url.split(BAR);
  const shown = toString(node);
  // In a row of a table the parser took both for a name, and left their apostrophes.
  const label =
    inRow === undefined ? (shown === node.url ? undefined : shown) : inRow.replaceAll("'", "’");
  const wikilink = { name: name.trim(), label: label?.trim() || undefined };
  const value = wikilink.label ?? wikilink.name;
  return { ...node, url: wikilink.name, children: [{ type: "text", value }], data: { wikilink } };
}

/** An address that is shown as it is keeps its dashes. */
function restoreAddress({ url, children }: Link, { original }: Settling): void {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "text") return;
  const source = original.slice(only.position?.start.offset, only.position?.end.offset);
  if (isBare(url, source)) only.value = source;
}

/** A node as the rest of the course knows it: one, none, or several in its place. */
function settled(node: RootContent, settling: Settling, depth: number): RootContent[] {
  const { lines, definitions, notes, used, boxes, mistake } = settling;
  const source = node.position;
  const line = lines[lineOf(node) - 1] ?? lineOf(node);
  if (depth > DEEPEST) {
    mistake(
      line,
      "Quotations, lists or tags stand too deep in one another.",
      "Take some of them out.",
    );
    return [];
  }
  const inner = (from: Nodes) =>
    merged(childrenOf(from).flatMap((child) => settled(child, settling, depth + 1)));
  const place = <Node extends RootContent>(placed: Node): Node => {
    if (!source) return placed;
    const end = lines[source.end.line - 1] ?? source.end.line;
    const offset = (at: number | undefined) => settling.origin(at ?? 0);
    return {
      ...placed,
      position: {
        start: { ...source.start, line, offset: offset(source.start.offset) },
        end: { ...source.end, line: end, offset: offset(source.end.offset) },
      },
    };
  };
  const wikilink = node.type === "link" ? settleWikilink(node, settling) : undefined;
  if (wikilink) return [place(wikilink)];
  if ("children" in node) node.children = inner(node) as never;

  switch (node.type) {
    case "text":
      checkReferences(written(node, settling), line, settling);
      return [place({ ...node, value: node.value.replaceAll(BAR, "|") })];
    case "inlineCode":
    case "inlineMath":
      return [place({ ...node, value: node.value.replace(/\\?\uE000/g, "|") })];
    case "textDirective":
      if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) {
        return [place({ type: "text", value: written(node, settling) })];
      }
      mistake(
        line,
        `Unknown directive ":${node.name}".`,
        'Write it as words; put "\\" before the colon.',
      );
      return node.children;
    case "leafDirective":
      mistake(
        line,
        `Unknown directive "::${node.name}".`,
        "Remove it: a page has asides only, such as :::note.",
      );
      return [];
    case "containerDirective":
      return settleAside(place(node), written(node, settling), mistake).map(place);
    case "blockquote":
      return [place(settleQuote(place(node), mistake))];
    case "subscript":
    case "superscript":
      return script(place(node), settling);
    case "link":
      restoreAddress(node, settling);
      return [place(node)];
    case "linkReference": {
      const { url = "", title } = definitions.get(node.identifier) ?? {};
      return [place({ type: "link", url, title: title ?? null, children: node.children })];
    }
    case "imageReference": {
      const { url = "", title } = definitions.get(node.identifier) ?? {};
      return [place({ type: "image", url, title: title ?? null, alt: node.alt ?? null })];
    }
    case "footnoteReference": {
      const definition = notes.get(node.identifier);
      if (definition === undefined) return [];
      // Its words are settled once, where it is first referred to; a note in itself would never end.
      const first = !used.has(node.identifier);
      used.add(node.identifier);
      if (first) definition.children = inner(definition) as never;
      return [place({ ...node, data: { note: definition.children } })];
    }
    case "definition":
    case "footnoteDefinition":
      return [];
    case "listItem":
      return [place({ ...node, checked: boxes.get(line) ?? node.checked ?? null })];
    case "mdxJsxFlowElement":
      if (!LINE_TAGS.includes(node.name ?? "")) return [place(node)];
      if (node.name === "kbd") restoreKeys(node.children, settling);
      return [lineOfTags(place(node))];
    case "mdxJsxTextElement":
      if (node.name === "kbd") restoreKeys(node.children, settling);
      return [place(node)];
    default:
      return [place(node)];
  }
}

/** What stands on a key is no punctuation. */
function restoreKeys(nodes: RootContent[], { original }: Settling): void {
  for (const node of nodes) {
    const source = original.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === "text" && !/[\\&]/.test(source)) node.value = source;
  }
}

/**
 * Turns the parser's tree into the one that checks and pages share: references carry their addresses and notes,
 * wikilinks their names, asides their kind; directives that are words are words again; lines are lines of the file.
 */
export function settle(
  root: Root,
  prepared: Prepared,
  mistake: Settling["mistake"],
): RootContent[] {
  const settling: Settling = {
    ...prepared,
    mistake,
    definitions: new Map(),
    notes: new Map(),
    used: new Set(),
  };
  collect(root, settling);
  const nodes = merged(root.children.flatMap((child) => settled(child, settling, 0)));
  for (const [identifier, note] of settling.notes) {
    if (settling.used.has(identifier)) continue;
    mistake(
      settling.lines[lineOf(note) - 1] ?? lineOf(note),
      `Nothing refers to footnote "[^${note.label ?? identifier}]".`,
      "Put it after the words that it belongs to, or remove it.",
    );
  }
  return nodes;
}
