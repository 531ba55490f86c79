import type { Link, Nodes, RootContent } from "mdast";
import type { Figure, FigureText, Place } from "../model.ts";
import type { Report } from "../problems.ts";
import type { CourseFile } from "../read.ts";
import { figureSchema, type FigureData } from "../schemas/figure.ts";
import { fragment } from "./fragment.ts";
import { isComponent, parseInline } from "./markdown.ts";
import { checkWords } from "./words.ts";
import { parseYaml } from "./yaml.ts";

/** Fields that no reader sees as words: what a figure is, how it is read aloud, and which things in it hang together. */
const SIGNS = ["kind", "title", "id", "next", "lang", "from", "to"];

type Path = (string | number)[];

/** The same data with each word of it replaced; `path` says where it stands. */
function mapWords(
  data: unknown,
  replace: (words: string, path: Path) => string,
  path: Path = [],
): unknown {
  if (typeof data === "string") return replace(data, path);
  if (Array.isArray(data))
    return data.map((each, index) => mapWords(each, replace, [...path, index]));
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string" && SIGNS.includes(key)
        ? value
        : mapWords(value, replace, [...path, key]),
    ]),
  );
}

/** Reports what the words of a figure may not hold, and collects the links among them. */
function checked(nodes: Nodes[], place: Place, report: Report): Link[] {
  return nodes.flatMap((node) => {
    const sound = checkWords(node, place, "question", report);
    if (node.type === "image") {
      report.error(
        place,
        "A picture stands among the words of a figure.",
        "Put it in the text of the page.",
      );
    }
    const inner = sound && "children" in node ? (node.children as Nodes[]) : [];
    const links = checked(inner, place, report);
    return node.type === "link" ? [node, ...links] : links;
  });
}

/** A line of Markdown; words that would begin a list or a heading in a page ("1. Plan") are just words here. */
function lineOf(words: string, place: Place, report: Report): RootContent[] {
  const nodes = parseInline(words, place, report);
  const [only, ...others] = nodes;
  const isLine = only?.type === "paragraph" && others.length === 0;
  return isLine || nodes.some((node) => isComponent(node))
    ? nodes
    : [{ type: "text", value: words }];
}

/** Reads `figures/NAME.yaml`, and its words as lines of Markdown; undefined, with reports, where a field is not right. */
export function parseFigure(
  { id, path: file, text }: CourseFile,
  report: Report,
): Figure | undefined {
  const fields = parseYaml({ text, file, firstLine: 1 }, figureSchema, report);
  if (fields === undefined) return undefined;
  const texts: FigureText[] = [];
  const data = mapWords(fields.value, (words, path) => {
    const place = fields.at(...path);
    const read = fragment(lineOf(words, place, report));
    texts.push({ ...place, ...read, links: checked(read.nodes, place, report) });
    return read.text;
  }) as FigureData;
  return { name: id, file, line: 1, at: fields.at, data, texts };
}
