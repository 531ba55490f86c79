import type { Element, Node } from "../../exports/markup/node.ts";

/** Marks by the one name that they have here. */
const NAMES: Record<string, string> = {
  ...{ b: "strong", i: "em", cite: "em", dfn: "em", var: "em", s: "del", strike: "del" },
  ...{ tt: "code", samp: "code", acronym: "abbr", center: "div", image: "img" },
};

/** Elements that mean nothing by themselves. */
const BARE = new Set(
  "span font small big u ins mark label bdi bdo time data wbr nolink q html body".split(" "),
);

const MARKS = new Set(["strong", "em", "del"]);

/** Elements that are nothing without words. */
const WORDY = new Set([...MARKS, "a", "sub", "sup", "kbd", "abbr"]);

/** An element that is there for its look, or is none that a page knows, is what it holds. */
function renamed(node: Node): Node[] {
  if (typeof node === "string") return [node.replace(/[ \t\r\n\f]+/g, " ")];
  const name = NAMES[node.name] ?? node.name;
  if (name === "pre" || name === "math") return [{ ...node, name }];
  const children = tidied(node.children);
  if (node.name === "q") return ["“", ...children, "”"];
  return BARE.has(name) || (WORDY.has(name) && children.length === 0)
    ? children
    : [{ ...node, name, children }];
}

const isMark = (node: Node | undefined): node is Element =>
  node !== undefined && typeof node !== "string" && MARKS.has(node.name);

/** A mark within its like says nothing more. */
const unmarked = (nodes: readonly Node[], name: string): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (typeof node === "string") return [node];
    const children = unmarked(node.children, name);
    return node.name === name ? children : [{ ...node, children }];
  });

/** Pieces of HTML with one name for each mark, one space between words, and marks of one kind that touch as one. */
export function tidied(nodes: readonly Node[]): Node[] {
  const whole: Node[] = [];
  for (const node of nodes.flatMap(renamed)) {
    const last = whole.at(-1);
    if (node === "") continue;
    if (typeof node === "string" && typeof last === "string") {
      whole[whole.length - 1] = (last + node).replace(/ {2,}/g, " ");
    } else if (isMark(node)) {
      const children = tidied(unmarked(node.children, node.name));
      if (isMark(last) && last.name === node.name) {
        whole[whole.length - 1] = { ...last, children: tidied([...last.children, ...children]) };
      } else whole.push({ ...node, children });
    } else whole.push(node);
  }
  return whole;
}
