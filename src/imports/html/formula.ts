import type { Element, Node } from "../../exports/markup/node.ts";
import { formula } from "../../course/text/formula.ts";
import { wordsOf } from "./read.ts";

/** Signs of TeX that stand for themselves with a backslash only. */
const signs = (text: string): string =>
  text
    .replace(/[#$%&_{}]/g, "\\$&")
    .replace(/\u2061|\u00a0/g, "")
    .replace(/−/g, "-");

const group = (nodes: readonly Node[]): string => `{${nodes.map(texOf).join("")}}`;

/** A sign over or under a formula, by the sign. */
const ACCENTS: Record<string, string> = {
  ...{ ˉ: "bar", "¯": "bar", "^": "hat", "~": "tilde", "→": "vec", "⃗": "vec", "˙": "dot" },
};

function accented(base: readonly Node[], over: Node | undefined): string {
  const accent = over === undefined ? undefined : ACCENTS[wordsOf([over]).trim()];
  return accent
    ? `\\${accent}${group(base)}`
    : `\\overset${group(over ? [over] : [])}${group(base)}`;
}

/** How each element of MathML is said in TeX; `a` to `c` are its children. */
function texOf(node: Node): string {
  if (typeof node === "string") return node.trim() === "" ? "" : signs(node);
  const { name, attributes } = node;
  const children = node.children.filter((child) => typeof child !== "string" || child.trim());
  const [a, b, c] = children.map((child) => [child]);
  const text = wordsOf(children);
  switch (name) {
    case "mi":
      if ([...text].length > 1) return `\\operatorname{${signs(text)}}`;
      return attributes["mathvariant"] === "normal" && /[a-z]/i.test(text)
        ? `\\mathrm{${text}}`
        : signs(text);
    case "mtext":
      return `\\text{${text.replace(/[#$%&_{}]/g, "\\$&")}}`;
    case "mspace":
      return "\\;";
    case "msup":
      return `${group(a ?? [])}^${group(b ?? [])}`;
    case "msub":
      return `${group(a ?? [])}_${group(b ?? [])}`;
    case "msubsup":
    case "munderover":
      return `${group(a ?? [])}_${group(b ?? [])}^${group(c ?? [])}`;
    case "mfrac":
      return `\\frac${group(a ?? [])}${group(b ?? [])}`;
    case "msqrt":
      return `\\sqrt${group(children)}`;
    case "mroot":
      return `\\sqrt[${texOf(b?.[0] ?? "")}]${group(a ?? [])}`;
    case "mover":
      return accented(a ?? [], b?.[0]);
    case "munder":
      return `\\underset${group(b ?? [])}${group(a ?? [])}`;
    case "mtr":
      return children.map(texOf).join(" & ");
    case "mtable":
      return `\\begin{matrix}${children.map(texOf).join(" \\\\ ")}\\end{matrix}`;
    default:
      return children.map(texOf).join("");
  }
}

/** The TeX that a formula says of itself, as other programs write it along. */
function annotation(node: Element): string | undefined {
  for (const child of node.children) {
    if (typeof child === "string") continue;
    if (child.name === "annotation" && /tex/i.test(child.attributes["encoding"] ?? ""))
      return wordsOf(child.children);
    const found = annotation(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** TeX that the course can draw, on one line; undefined where it cannot. */
export function drawable(tex: string, display: boolean): string | undefined {
  const line = tex.replace(/\s+/g, " ").trim();
  const fits = line !== "" && !/\$|^\\$/.test(line.replaceAll("\\$", "")) && line.length < 2000;
  return fits && "mathml" in formula(line, display) ? line : undefined;
}

/** A formula of MathML in TeX; undefined where the course could not draw it. */
export function texFrom(math: Element): string | undefined {
  const display = math.attributes["display"] === "block";
  return drawable(annotation(math) ?? texOf({ ...math, name: "mrow" }), display);
}
