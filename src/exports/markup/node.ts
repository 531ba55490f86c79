/** A piece of HTML or XML: an element, or the text between elements, without entities. */
export type Node = Element | string;

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
}

type Child = Node | undefined | readonly (Node | undefined)[];

/** An element of XML; what is undefined is left out. (A large course makes half a million: hence the loops.) */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...parts: readonly Child[]
): Element {
  const given: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) given[key] = String(value);
  }
  const children: Node[] = [];
  for (const part of parts) {
    if (typeof part === "string" || (part && "name" in part)) children.push(part);
    else for (const child of part ?? []) if (child !== undefined) children.push(child);
  }
  return { name, attributes: given, children };
}

/** The blocks of HTML: what stands beside a paragraph and not in it. */
const BLOCKS = new Set(
  "address blockquote dd details div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td th thead tr ul".split(
    " ",
  ),
);

/** Whether a piece is a block, or holds one. */
export const holdsBlock = (node: Node): boolean =>
  typeof node !== "string" && (BLOCKS.has(node.name) || node.children.some(holdsBlock));
