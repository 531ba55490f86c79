import { ElementType, parseDocument } from "htmlparser2";
import type { Node } from "../../exports/markup/node.ts";

/** Deeper than this nobody can read it: what is below comes out as its words. */
const DEEPEST = 40;

type Parsed = ReturnType<typeof parseDocument>["children"][number];

/** Elements whose text is no text for readers. */
const UNREAD = new Set(["script", "style", "template", "noscript", "title", "head"]);

function wordsBelow(node: Parsed): string {
  const words: string[] = [];
  const stack: Parsed[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ("data" in next && next.type === ElementType.Text) words.push(next.data);
    if ("children" in next) {
      if (!("name" in next && UNREAD.has(next.name))) stack.push(...next.children.toReversed());
    }
  }
  return words.join("");
}

function pieces(nodes: readonly Parsed[], depth: number): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === ElementType.Text) return node.data === "" ? [] : [node.data];
    if (!("children" in node)) return [];
    if (!("name" in node)) return pieces(node.children, depth);
    if (depth > DEEPEST) return [wordsBelow(node)];
    return [
      { name: node.name, attributes: node.attribs, children: pieces(node.children, depth + 1) },
    ];
  });
}

/** HTML as anybody writes it, in pieces. Nothing of it is run or fetched; comments are left out. */
export const readHtml = (html: string): Node[] => pieces(parseDocument(html).children, 0);

/** A text without marks: its lines stay lines. */
export const plain = (text: string): Node[] =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .flatMap((line, index): Node[] => [
      ...(index > 0 ? [{ name: "br", attributes: {}, children: [] }] : []),
      line,
    ]);

/** The words of pieces, without marks. */
export const wordsOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      typeof node === "string"
        ? node
        : UNREAD.has(node.name)
          ? ""
          : node.name === "br"
            ? " "
            : wordsOf(node.children),
    )
    .join("");

/** The same in one line. */
export const lineOf = (nodes: readonly Node[]): string =>
  wordsOf(nodes).replace(/\s+/g, " ").trim();

/** Whether there is anything to see in a text. */
export const isEmpty = (nodes: readonly Node[]): boolean =>
  nodes.every((node) =>
    typeof node === "string"
      ? node.trim() === ""
      : !["img", "math", "hr"].includes(node.name) && isEmpty(node.children),
  );
