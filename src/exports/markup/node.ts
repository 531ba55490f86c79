/** A piece of HTML or XML: an element, or the text between elements, without entities. */
export type Node = Element | string;

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
}

/** An element of XML; what is undefined is left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: readonly (Node | undefined | readonly (Node | undefined)[])[]
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.flat().filter((child) => child !== undefined),
  };
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
