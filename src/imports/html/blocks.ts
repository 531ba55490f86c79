import { holdsBlock, type Element, type Node } from "../../exports/markup/node.ts";
import { escapeStart } from "./escape.ts";
import { texFrom } from "./formula.ts";
import { image, inline, oneLine, trimmed } from "./inline.ts";
import { isEmpty, wordsOf } from "./read.ts";
import type { Surroundings } from "./surroundings.ts";
import { tidied } from "./tidy.ts";

/** Where blocks stand, and what may not stand there. */
export interface Setting {
  /** Whether a quotation may stand: under an option it would be feedback. */
  quotes?: boolean;
  /** Whether a numbered list or a table may stand: behind one that is to be answered it would be taken for that. */
  answers?: boolean;
  /** Whether a line may part a text: it would make a question an open one. */
  rules?: boolean;
}

/** Lines with something before the first, and as much room before the others. */
export const hung = (text: string, first: string, rest = " ".repeat(first.length)): string =>
  text
    .split("\n")
    .map((line, place) => (place === 0 ? first : line === "" ? rest.trimEnd() : rest) + line)
    .join("\n");

const INNER = new Set(
  "div section article header footer main aside nav address figure fieldset form object video audio p".split(
    " ",
  ),
);
const BLOCK = new Set("ul ol pre table blockquote dl details hr h1 h2 h3 h4 h5 h6 math".split(" "));

/** Whether a piece stands on lines of its own. */
const isBlock = (node: Node): node is Element =>
  typeof node !== "string" &&
  (node.name === "math"
    ? node.attributes["display"] === "block"
    : BLOCK.has(node.name) || INNER.has(node.name) || (node.name !== "a" && holdsBlock(node)));

class Blocks {
  readonly #around: Surroundings;
  readonly #setting: Setting;
  /** Lists that follow each other need other signs to be two. */
  #lists = 0;

  constructor(around: Surroundings, setting: Setting) {
    this.#around = around;
    this.#setting = setting;
  }

  of(nodes: readonly Node[]): string[] {
    const blocks: string[] = [];
    let line: Node[] = [];
    const flush = () => {
      const text = trimmed(inline(line, this.#around)).replace(/ +/g, " ");
      if (text !== "") blocks.push(escapeStart(text));
      line = [];
    };
    for (const node of nodes) {
      if (isBlock(node)) {
        flush();
        blocks.push(...this.#block(node).filter(Boolean));
      } else line.push(node);
    }
    flush();
    return blocks;
  }

  #block(node: Element): string[] {
    const { name, children } = node;
    switch (name) {
      case "p":
        return this.of(children);
      case "ul":
      case "ol":
        return [this.#list(node)];
      case "pre":
        return [fenced(node)];
      case "blockquote":
        return this.#quotation(children);
      case "table":
        return this.#table(node);
      case "dl":
        return this.#terms(node);
      case "details":
        return this.#details(node);
      case "hr":
        return this.#setting.rules ? ["***"] : [];
      case "math":
        return this.#formula(node);
      case "figure":
        return this.#figure(node);
      case "h1":
      case "h2":
      case "h3":
      case "h4":
      case "h5":
      case "h6":
        return this.of([{ name: "strong", attributes: {}, children }]);
      default:
        if (name in { video: 0, audio: 0, object: 0, form: 0 })
          this.#around.say(
            `A <${name}> was left out; its words stay.`,
            "Say in words, or with a link, what it showed.",
          );
        return this.of(children);
    }
  }

  #list({ name, children, attributes }: Element): string {
    const isNumbered = name === "ol" && this.#setting.answers !== false;
    const start = Math.max(0, Number.parseInt(attributes["start"] ?? "1", 10) || 1);
    // Answers begin with "-" and "1.": a list of a text begins with another sign.
    const bullet = this.#lists++ % 2 === 0 ? "*" : "+";
    const items = children.filter((child) => typeof child !== "string" || child.trim() !== "");
    const isLoose = items.some(
      (item) =>
        typeof item !== "string" &&
        item.children.some((child) => typeof child !== "string" && child.name === "p"),
    );
    const lines = items.map((item, place) => {
      const sign = isNumbered ? `${start + place}) ` : `${bullet} `;
      const content = typeof item !== "string" && item.name === "li" ? item.children : [item];
      const blocks = new Blocks(this.#around, this.#setting).of(content);
      const number = name === "ol" && !isNumbered ? `${start + place}: ` : "";
      return hung(number + blocks.join(isLoose ? "\n\n" : "\n"), sign);
    });
    return lines.join(isLoose ? "\n\n" : "\n");
  }

  #quotation(children: readonly Node[]): string[] {
    const blocks = this.of(children);
    return this.#setting.quotes === false ? blocks : [hung(blocks.join("\n\n"), "> ", "> ")];
  }

  #table(table: Element): string[] {
    const rows = rowsOf(table);
    const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
    if (widest === 0) return [];
    const printed = rows.map(({ cells }) =>
      cells.map((cell) => oneLine(cell.children, this.#around, { cell: true })),
    );
    if (
      rows.some(({ cells }) =>
        cells.some(
          ({ attributes }) => Number(attributes["colspan"] ?? attributes["rowspan"] ?? 1) > 1,
        ),
      )
    ) {
      this.#around.say(
        "A cell of a table spans several; it is one cell now.",
        "See whether the table still says what it said.",
      );
    }
    if (this.#setting.answers === false) {
      return [printed.map((cells) => `* ${cells.join(": ")}`).join("\n")];
    }
    const isHeaded = rows[0]?.isHead === true;
    const body = isHeaded ? printed : [[], ...printed];
    const row = (cells: readonly string[]) =>
      `| ${Array.from({ length: widest }, (_, place) => cells[place] ?? "").join(" | ")} |`;
    const [head = [], ...others] = body;
    const rule = `| ${Array.from({ length: widest }, () => "-").join(" | ")} |`;
    return [[row(head), rule, ...others.map(row)].join("\n")];
  }

  #terms({ children }: Element): string[] {
    return children.flatMap((child) => {
      if (typeof child === "string") return [];
      const inner = child.children;
      return child.name === "dt"
        ? this.of([{ name: "strong", attributes: {}, children: inner }])
        : this.of(inner);
    });
  }

  #details({ children, attributes }: Element): string[] {
    const summary = children.find(
      (child): child is Element => typeof child !== "string" && child.name === "summary",
    );
    const blocks = this.of(children.filter((child) => child !== summary));
    const title = summary ? oneLine(summary.children, this.#around) : "";
    if (title === "" || blocks.length === 0) return [...(title ? [title] : []), ...blocks];
    const open = "open" in attributes ? " open" : "";
    return [
      [`<details${open}>\n<summary>${title}</summary>`, ...blocks, "</details>"].join("\n\n"),
    ];
  }

  #formula(node: Element): string[] {
    const tex = texFrom(node);
    return tex === undefined
      ? [inline([{ ...node, attributes: {} }], this.#around)]
      : [`$$\n${tex}\n$$`];
  }

  #figure({ children }: Element): string[] {
    const parts = children.filter((child): child is Element => typeof child !== "string");
    const [picture, caption, ...more] = parts;
    if (picture?.name === "img" && caption?.name === "figcaption" && more.length === 0) {
      return [image(picture, this.#around, wordsOf(caption.children))];
    }
    return this.of(children);
  }
}

interface Row {
  cells: Element[];
  isHead: boolean;
}

function rowsOf({ children }: Element, isHead = false): Row[] {
  return children.flatMap((child): Row[] => {
    if (typeof child === "string") return [];
    if (child.name !== "tr") return rowsOf(child, child.name === "thead");
    const cells = child.children.filter(
      (cell): cell is Element => typeof cell !== "string" && /^t[dh]$/.test(cell.name),
    );
    const onlyHeads = cells.length > 0 && cells.every(({ name }) => name === "th");
    return [{ cells, isHead: isHead || onlyHeads }];
  });
}

/** A block of code, between more signs than it holds. */
function fenced(node: Element): string {
  const code = wordsOf(node.children).replace(/\r\n?/g, "\n").replace(/\n$/, "");
  // A page would be thought to go on there.
  const kept = code.replace(/^(?=<\/?(?:Quiz|Case|Background|Figure)\b)/gm, " ");
  const [only] = node.children;
  const className = typeof only === "object" ? (only.attributes["class"] ?? "") : "";
  const language = /language-([a-z]+)/.exec(className)?.[1] ?? "";
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${kept}\n${marks}`;
}

/** HTML as blocks of Markdown that a course can hold; what it cannot hold is said, and its words stay. */
export function markdownBlocks(
  nodes: readonly Node[],
  around: Surroundings,
  setting: Setting = {},
): string[] {
  return isEmpty(nodes) ? [] : new Blocks(around, setting).of(tidied(nodes));
}

/** The same as one text. */
export const markdown = (nodes: readonly Node[], around: Surroundings, setting?: Setting): string =>
  markdownBlocks(nodes, around, setting).join("\n\n");

/** HTML as one line of Markdown. */
export const markdownLine = (nodes: readonly Node[], around: Surroundings, cell = false): string =>
  oneLine(tidied(nodes), around, { cell });
