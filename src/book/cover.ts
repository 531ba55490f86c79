import { element } from "../exports/markup/node.ts";
import { toXml, xmlDocument } from "../exports/markup/print.ts";
import type { Book } from "./book.ts";

const [WIDTH, HEIGHT, MARGIN] = [1600, 2560, 180];

/** So wide is a letter of a serif on average, of its size. */
const LETTER = 0.5;

/** A text in lines no longer than so many letters; a longer word has a line of its own. */
export function linesOf(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The largest of these sizes at which every line of a text fits. */
function fitting(text: string, sizes: readonly number[]) {
  const room = WIDTH - 2 * MARGIN;
  const tries = sizes.map((size) => ({
    size,
    lines: linesOf(text, Math.floor(room / (size * LETTER))),
  }));
  const fits = ({ size, lines }: (typeof tries)[number]) =>
    lines.length <= 5 && lines.every((line) => line.length * size * LETTER <= room);
  return tries.find(fits) ?? tries.at(-1)!;
}

/** The cover: warm paper, the ember dot of the site, the title large, and a line below. */
export function coverDrawing({ course }: Book): string {
  const { title, tagline, authors } = course;
  const large = fitting(title, [250, 210, 170, 130, 100, 70]);
  const small = fitting(tagline, [92, 80, 64]);
  const text = (y: number, size: number, words: string, more: Record<string, string> = {}) =>
    element(
      "text",
      { x: MARGIN, y: Math.round(y), "font-size": size, fill: "#2a1e17", ...more },
      words,
    );
  const top = 980;
  const below = top + large.lines.length * large.size * 1.1;
  const by = authors.filter((author) => author !== title).slice(0, 4);
  return xmlDocument(
    toXml(
      element(
        "svg",
        {
          xmlns: "http://www.w3.org/2000/svg",
          viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
          width: WIDTH,
          height: HEIGHT,
          "font-family": "Palatino, 'Palatino Linotype', Georgia, serif",
        },
        element("title", {}, title),
        element("rect", { width: WIDTH, height: HEIGHT, fill: "#fcf8f1" }),
        element("circle", { cx: MARGIN + 60, cy: 560, r: 60, fill: "#a83813" }),
        large.lines.map((line, index) =>
          text(top + index * large.size * 1.1, large.size, line, { "letter-spacing": "-3" }),
        ),
        element("rect", {
          x: MARGIN,
          y: Math.round(below),
          width: 240,
          height: 8,
          fill: "#a83813",
        }),
        small.lines.map((line, index) =>
          text(below + 150 + index * small.size * 1.35, small.size, line, {
            "font-style": "italic",
            fill: "#6b5a4e",
          }),
        ),
        by.map((author, index) =>
          text(HEIGHT - MARGIN - (by.length - 1 - index) * 90, 62, author, { fill: "#6b5a4e" }),
        ),
      ),
    ),
  );
}
