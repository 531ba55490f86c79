import type { Element, Node } from "../../exports/markup/node.ts";
import { escapeWords, reference } from "./escape.ts";
import { drawable, texFrom } from "./formula.ts";
import { isEmpty, wordsOf } from "./read.ts";
import type { Surroundings } from "./surroundings.ts";

/** How a line is printed: within a table, and how deep in other marks. */
interface Line {
  cell?: boolean;
  depth?: number;
  /** Whether it stands between the brackets of a link. */
  label?: boolean;
}

/** A piece of a line; a mark must see words on its inside, and on its outside no letter that belongs to them. */
interface Piece {
  text: string;
  mark?: string;
}

const FORMULA = "$";
const WORD = /[^\s\p{P}\p{S}]$/u;
const WORD_FIRST = /^[^\s\p{P}\p{S}]/u;

/** Pieces as one line: a letter that would keep a mark from being one is written as a number. */
function joined(pieces: readonly Piece[]): string {
  let line = "";
  let before: Piece | undefined;
  for (const given of pieces) {
    if (given.text === "") continue;
    const piece = before?.mark && line.endsWith(given.mark?.[0] ?? "\n") ? otherwise(given) : given;
    let { text } = piece;
    if (piece.mark && WORD.test(line) && needsRoom(piece)) {
      const letter = [...line].at(-1)!;
      line = line.slice(0, -letter.length) + reference(letter);
    }
    if (before?.mark && WORD_FIRST.test(text) && needsRoom(before)) {
      const [letter = ""] = text;
      text = reference(letter) + text.slice(letter.length);
    }
    // A number after a colon, and words in brackets after that, would be a directive.
    if (text.startsWith("[")) line = line.replace(/:(?=\d[\p{L}\p{N}_-]*$)/u, "\\:");
    line += text;
    before = piece;
  }
  return line;
}

/** A mark by its other sign: two of one sign that touch would be one. */
function otherwise({ text, mark = "" }: Piece): Piece {
  const sign = (mark.startsWith("*") ? "_" : "*").repeat(mark.length);
  if (mark === "~~") return { text, mark };
  if (mark === FORMULA) return { text: ` ${text}`, mark };
  return { text: sign + text.slice(mark.length, -mark.length) + sign, mark: sign };
}

const needsRoom = ({ text, mark = "" }: Piece): boolean =>
  mark === FORMULA ||
  mark.startsWith("_") ||
  !WORD_FIRST.test(text.slice(mark.length)) ||
  !WORD.test(text.slice(0, -mark.length));

/** Words between marks; the spaces at their ends stand outside. */
function marked(words: string, mark: string): Piece[] {
  const inner = words.trim();
  const before = words.slice(0, words.length - words.trimStart().length);
  const after = words.slice(words.trimEnd().length);
  if (inner === "") return [{ text: words }];
  return [{ text: before }, { text: mark + inner + mark, mark }, { text: after }];
}

/** Code with as many backticks round it as it takes. */
export function codeSpan(text: string): string {
  const code = text.replace(/[\r\n]+/g, " ");
  if (code.trim() === "") return "";
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  const room = /^`|`$|^ .* $/.test(code) ? " " : "";
  return marks + room + code + room + marks;
}

/** Words between the brackets of a link: one that they hold would close it. */
const bracketed = (words: string): string => words.replaceAll("]", "&#93;");

/** An address as it may stand in brackets. */
const address = (url: string): string =>
  url
    .trim()
    .replace(/[\s()<>{}\\`|^"[\]]/g, (sign) =>
      encodeURIComponent(sign).replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    )
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/[*_~$]/g, "\\$&");

const quoted = (title: string | undefined): string =>
  title?.trim() ? ` "${escapeWords(title.replace(/\s+/g, " ").trim(), { quotes: true })}"` : "";

/** Formulas as Moodle writes them in words. */
const TEX = /\\\((.{1,500}?)\\\)|\\\[(.{1,500}?)\\\]|\$\$(.{1,500}?)\$\$/gs;

function words(text: string, { own, say }: Surroundings, line: Line): Piece[] {
  const escaped = (part: string): Piece => {
    const printed = escapeWords(part, { cell: line.cell ?? false, quotes: own });
    return { text: line.label ? bracketed(printed) : printed };
  };
  if (own) return [escaped(text)];
  let at = 0;
  const pieces: Piece[] = [];
  for (const match of text.matchAll(TEX)) {
    const tex = drawable(match[1] ?? match[2] ?? match[3] ?? "", false);
    if (tex === undefined) {
      say(
        `The formula "${match[0]}" cannot be drawn; it stands as words.`,
        "Write it between dollar signs, in TeX that KaTeX knows.",
      );
      continue;
    }
    pieces.push(escaped(text.slice(at, match.index)), formulaPiece(tex));
    at = match.index + match[0].length;
  }
  return [...pieces, escaped(text.slice(at))];
}

const formulaPiece = (tex: string): Piece => ({ text: `$${tex}$`, mark: FORMULA });

function image({ attributes }: Element, { picture, say, own }: Surroundings, caption?: string) {
  const { src = "", title } = attributes;
  const found = picture(src);
  const file =
    src
      .replace(/[?#].*$/s, "")
      .split("/")
      .at(-1) ?? "";
  const alt = attributes["alt"]?.replace(/\s+/g, " ").trim() ?? "";
  if (found === false) return escapeWords(alt, { quotes: own });
  if (found === undefined) {
    const isElsewhere = /^https?:\/\//i.test(src) && src.length < 2000;
    const shown = src.startsWith("data:")
      ? "A picture in the text"
      : `The picture "${isElsewhere ? src : file}"`;
    say(
      `${shown} is not in the file${isElsewhere ? "; a link to it stands in its place" : ""}.`,
      "Put it into images/ of the course, and write ![what it shows](../images/NAME).",
    );
    const words = escapeWords(alt || file, { quotes: own });
    return isElsewhere ? `[${bracketed(words)}](${address(src)})` : words;
  }
  if (alt === "") {
    say(
      `The picture "${file}" has no words for readers who do not see it.`,
      "Write them between its brackets: ![what it shows](…).",
    );
  }
  const said = escapeWords(alt || (found.split("/").at(-1) ?? ""), { quotes: true });
  return `![${bracketed(said)}](${address(found)}${quoted(caption ?? title)})`;
}

function anchor(node: Element, around: Surroundings, line: Line): string {
  const { href = "", title } = node.attributes;
  const label = inline(node.children, around, { ...line, label: true }).trim();
  if (label === "" || href === "") return label;
  const own = around.link(href);
  if (own !== undefined) {
    const plain = wordsOf(node.children).replace(/\s+/g, " ").trim();
    const isPlain = node.children.every((child) => typeof child === "string");
    return isPlain && !line.cell && /^[\p{L}\p{N} ,.’-]+$/u.test(plain)
      ? `[[${own}|${plain}]]`
      : `[${label}](${own})`;
  }
  if (/^(?:https?:\/\/[^\s/]|mailto:\S|tel:\S)/i.test(href) && URL.canParse(href.trim()))
    return `[${label}](${address(href)}${quoted(title)})`;
  around.say(
    `The link "${wordsOf(node.children).trim()}" leads to "${href.slice(0, 200)}", which is no address of a page; its words stay.`,
    "Link to a page with https://, or to a file in files/ of the course.",
  );
  return label;
}

/** What cannot stand in a text at all, by what it is called. */
const LEFT_OUT: Record<string, string> = {
  ...{ script: "A script", style: "A style sheet", iframe: "A frame", object: "An object" },
  ...{
    embed: "An object",
    video: "A film",
    audio: "A sound",
    canvas: "A canvas",
    svg: "A drawing",
  },
  ...{
    form: "A form",
    input: "A field",
    select: "A field",
    textarea: "A field",
    button: "A button",
  },
};

const HIDDEN = new Set([
  "script",
  "style",
  "template",
  "head",
  "title",
  "noscript",
  "svg",
  "canvas",
]);

function element(node: Element, around: Surroundings, line: Line): Piece[] {
  const { name, attributes, children } = node;
  const depth = line.depth ?? 0;
  const inner = (deeper = depth) => inline(children, around, { ...line, depth: deeper });
  const left = LEFT_OUT[name];
  if (left !== undefined) {
    around.say(
      `${left} (<${name}>) was left out.`,
      "Say in words, or with a link, what it showed.",
    );
  }
  if (HIDDEN.has(name)) return [];
  switch (name) {
    case "br":
      return [{ text: "<br />" }];
    case "img":
      return [{ text: image(node, around) }];
    case "a":
      return [{ text: anchor(node, around, line) }];
    case "em":
      return marked(inner(depth + 1), depth % 2 === 0 ? "*" : "_");
    case "strong":
      return marked(inner(depth + 1), depth % 2 === 0 ? "**" : "__");
    case "del":
      return marked(inner(depth + 1), "~~");
    case "code":
      return [{ text: codeSpan(wordsOf(children)) }];
    case "pre":
      return [{ text: codeSpan(wordsOf(children).trim()) }];
    case "sub":
    case "sup":
    case "kbd":
      return isEmpty(children) ? [] : [{ text: `<${name}>${inner().trim()}</${name}>` }];
    case "abbr": {
      const meaning = attributes["title"]?.trim();
      return [
        { text: meaning ? `<abbr title="${attribute(meaning)}">${inner()}</abbr>` : inner() },
      ];
    }
    case "math": {
      const tex = texFrom(node);
      if (tex !== undefined) return [formulaPiece(tex)];
      around.say(
        `The formula "${wordsOf(children).trim()}" cannot be drawn; its signs stay.`,
        "Write it between dollar signs, in TeX that KaTeX knows.",
      );
      return words(wordsOf(children), { ...around, own: true }, line);
    }
    case "li":
      return [{ text: `<br />- ${inner().trim()}` }];
    case "p":
    case "div":
    case "blockquote":
    case "tr":
    case "dt":
    case "dd":
      return [{ text: `<br />${inner().trim()}<br />` }];
    case "td":
    case "th":
      return [{ text: ` ${inner().trim()} ` }];
    default:
      return [{ text: inner() }];
  }
}

/** A text as the value of an attribute. */
export const attribute = (text: string): string =>
  text.replace(/\s+/g, " ").trim().replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Tidied pieces as Markdown within a line. */
export function inline(nodes: readonly Node[], around: Surroundings, line: Line = {}): string {
  const pieces = nodes.flatMap((node, place): Piece[] => {
    if (typeof node !== "string") return element(node, around, line);
    // An exclamation mark would make a picture of a link behind it; elsewhere it is one.
    const isLast = nodes[place + 1] === undefined;
    return words(node, around, line).map((piece) =>
      isLast ? { ...piece, text: piece.text.replace(/\\!$/, "!") } : piece,
    );
  });
  return joined(pieces);
}

/** Markdown without the spaces and line breaks at its ends. */
export function trimmed(text: string): string {
  const rest = text.trim();
  if (rest.startsWith("<br />")) return trimmed(rest.slice(6));
  return rest.endsWith("<br />") ? trimmed(rest.slice(0, -6)) : rest;
}

/** A text in one line, for places that hold no more: blocks become lines in it. */
export const oneLine = (nodes: readonly Node[], around: Surroundings, line: Line = {}): string =>
  trimmed(inline(nodes, around, line))
    .replace(/(?: *<br \/> *){2,}/g, "<br />")
    .replace(/\s+/g, " ");
export { image };
