import type { Element, Node } from "./node.ts";

/** Elements of HTML that hold nothing. */
export const VOID = new Set(["br", "col", "hr", "img", "input", "wbr"]);

const NAMED: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" },
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, tens: string | undefined, name: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (tens !== undefined) return String.fromCodePoint(Number(tens));
      return NAMED[name] ?? whole;
    },
  );

const TOKEN = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+)))?/g;

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = "", double, single, bare]) =>
      [name, decoded(double ?? single ?? bare ?? "")] as const,
  );
  return Object.fromEntries(found);
}

/**
 * Reads HTML as the records of a course have it: well-formed, every element but the empty ones closed, no comments. (A
 * parser for any HTML would be the largest thing that a browser loads for an export.)
 */
export function parseHtml(html: string): Node[] {
  const root: Node[] = [];
  const open: { name: string; children: Node[] }[] = [{ name: "", children: root }];
  const add = (node: Node) => {
    if (node !== "") open.at(-1)?.children.push(node);
  };
  let at = 0;
  for (const { index, 0: whole, 1: slash, 2: name = "", 3: rest = "" } of html.matchAll(TOKEN)) {
    add(decoded(html.slice(at, index)));
    at = index + whole.length;
    if (slash) {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
      continue;
    }
    const children: Node[] = [];
    add({ name, attributes: attributesOf(rest), children } satisfies Element);
    if (!VOID.has(name) && !rest.endsWith("/")) open.push({ name, children });
  }
  add(decoded(html.slice(at)));
  return root;
}
