/** Words come out of Markdown as they went in, and marks as marks. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/course/parse/markdown.ts";
import { Problems } from "../../../src/course/problems.ts";
import { fragmentHtml } from "../../../src/course/html.ts";
import { fragment } from "../../../src/course/parse/fragment.ts";
import { markdown, markdownLine } from "../../../src/imports/html/blocks.ts";
import type { Node } from "../../../src/exports/markup/node.ts";
import { readHtml, wordsOf } from "../../../src/imports/html/read.ts";
import type { Surroundings } from "../../../src/imports/html/surroundings.ts";

const silent: Surroundings = {
  say: () => undefined,
  picture: () => undefined,
  link: () => undefined,
  own: true,
};

/** A text of Markdown as a page of a course has it; throws where the course would refuse it. */
function pageOf(text: string) {
  const problems = new Problems();
  const { body } = parseMarkdown(
    { id: "a", path: "a.mdx", text: `---\ntitle: a\n---\n\n${text}\n` },
    problems,
  );
  if (problems.list.length > 0) throw new Error(`${problems.list[0]!.what} in ${text}`);
  return fragment(body);
}

const context = {
  base: "",
  page: { kind: "concept", id: "a" },
  words: { asides: {} },
  sources: new Map(),
  links: { resolve: ({ url }: { url: string }) => ({ href: url }) },
  arrivals: new Map(),
} as unknown as Parameters<typeof fragmentHtml>[1];

const htmlOf = (html: string) =>
  fragmentHtml(pageOf(markdown(readHtml(html), silent)), context).replace(/\s*\n\s*/g, "");

/** Signs that mean something to one of the parsers, more often than others. */
const signs = fc.oneof(
  fc.constantFrom(..."\\`*_{}[]()<>#+-.!|~^$&=%:;@\"'/?,0123 \n".split("")),
  fc.constantFrom(
    "[[",
    "]]",
    "**",
    "--",
    "...",
    "==",
    "%%",
    "++",
    "<b>",
    "</b>",
    "<!--",
    "{/*",
    "$$",
    "```",
  ),
  fc.constantFrom(
    "http://",
    "www.a.nl",
    "a@b.nl",
    "&amp;",
    "&#65;",
    ":::note",
    "1. ",
    "- ",
    "import a",
    "export b",
    ":smile:",
    "^[",
    "[^1]",
    "[x]",
    "![a](b)",
    '<Quiz id="a">',
    "<script>",
    "•",
    "2nd",
  ),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);
const texts = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(""));

const shown = (text: string) =>
  text
    .replace(/[\p{Cc}\ue000\ufffe\uffff]/gu, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();

describe("words", () => {
  test("come out of a paragraph as they went in", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: found } = pageOf(markdown([text], silent));
        expect(shown(found)).toBe(shown(text.toWellFormed()));
      }),
      { numRuns: 3000 },
    );
  });
  test("come out of a cell and of a bold word as they went in", () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const bold = { name: "b", attributes: {}, children: [first] };
        const row = `| a | b |\n| - | - |\n| ${markdownLine([second, bold, "z"], silent, true)} | c |`;
        const [table] = pageOf(row).nodes;
        const cell = table?.type === "table" ? table.children[1]?.children[0] : undefined;
        expect(shown(fragment([{ type: "paragraph", children: cell?.children ?? [] }]).text)).toBe(
          shown(`${second.toWellFormed()}${first.toWellFormed()}z`),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test("come out of marks in marks, and of links, as they went in", () => {
    const { node } = fc.letrec<{ node: Node; inner: Node[] }>((tie) => ({
      inner: fc.array(tie("node"), { maxLength: 3, depthIdentifier: "marks" }),
      node: fc.oneof(
        { maxDepth: 3, depthIdentifier: "marks" },
        texts,
        fc
          .tuple(fc.constantFrom("em", "b", "del", "sub", "a"), tie("inner"))
          .map(([name, children]) => ({ name, attributes: { href: "https://a.nl/" }, children })),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const { text } = pageOf(markdown(unlinked(nodes), silent));
        expect(close(text)).toBe(close(wordsOf(nodes)));
      }),
      { numRuns: 1500 },
    );
  });
});

/** What stands in italics, bold or a link may lose the spaces at its ends. */
const close = (text: string) => shown(text.toWellFormed()).replaceAll(" ", "");

/** No link stands in a link. */
const unlinked = (nodes: readonly Node[], within = false): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (typeof node === "string") return [node];
    const children = unlinked(node.children, within || node.name === "a");
    return within && node.name === "a" ? children : [{ ...node, children }];
  });

test.each([
  ["a number after a colon, before a link", '10:1<a href="https://a.nl/">b</a>', "10:1b"],
  ["a backslash before a space at the end of a link", '<a href="https://a.nl/">[\\ </a>', "[\\"],
  ["a space and an at-sign at the beginning of a link", '<a href="https://a.nl/"> @-</a>', "@-"],
])("%s is words", (_what, html, words) => {
  expect(close(pageOf(markdown(readHtml(html), silent)).text)).toBe(words);
});

describe("marks", () => {
  test.each([
    ["<p>a <b>b</b> <i>c</i></p><p>d</p>", "<p>a <strong>b</strong> <em>c</em></p><p>d</p>"],
    [
      "<b><i>a</i></b><i>b<b>c</b></i>d",
      "<strong><em>a</em></strong><em>b<strong>c</strong></em>d",
    ],
    ["a<b>(b)</b>c", "a<strong>(b)</strong>c"],
    ["H<sub>2</sub>O<br>x", "H<sub>2</sub>O<br>x"],
    [
      "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
      "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
    ],
    ["<ol start=3><li>a<li>b</ol>", '<ol start="3"><li>a</li><li>b</li></ol>'],
    ["<ul><li>a</li></ul><ul><li>b</li></ul>", "<ul><li>a</li></ul><ul><li>b</li></ul>"],
    ["<blockquote><p>a</p><p>b</p></blockquote>", "<blockquote><p>a</p><p>b</p></blockquote>"],
    [
      "<table><tr><th>a</th></tr><tr><td>b | c</td></tr></table>",
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b | c</td></tr></tbody></table>",
    ],
    ["<table><tr><td>b</td></tr></table>", "<table><tbody><tr><td>b</td></tr></tbody></table>"],
    [
      '<a href="https://a.nl/(b)?c=1&amp;copy=2">d]</a>',
      '<a href="https://a.nl/%28b%29?c=1&#x26;copy=2">d]</a>',
    ],
    ["<code>a`b {c} |</code>", "<code>a`b {c} |</code>"],
    ["<h3>a</h3>b", "<p><strong>a</strong></p><p>b</p>"],
    ["a<hr>b", "<p>a</p><p>b</p>"],
    ["<span style='color:red'>a</span><u>b</u><font>c</font>", "abc"],
    [
      "<details><summary>a</summary><p>b</p></details>",
      "<details><summary>a</summary><p>b</p></details>",
    ],
    [
      '<script>alert(1)</script><a href="javascript:x()">a</a><p onclick="b()">c</p>',
      "<p>a</p><p>c</p>",
    ],
  ])("%s", (html, expected) => {
    expect(htmlOf(html)).toBe(expected);
  });

  test("code keeps its lines, and signs in it mean nothing", () => {
    const code = "```js\n  {a}\n\n</Quiz>\n";
    const { nodes } = pageOf(
      markdown(readHtml(`<pre>${code.replaceAll("<", "&lt;")}</pre>`), silent),
    );
    expect(nodes).toMatchObject([
      { type: "code", value: code.trimEnd().replace("</Quiz", " </Quiz") },
    ]);
  });

  test("formulas of Moodle and of other pages become formulas", () => {
    const said: string[] = [];
    const around = { ...silent, own: false, say: (what: string) => said.push(what) };
    expect(markdown(readHtml("<p>Als \\(a^2\\) en \\(\\nope{\\).</p>"), around)).toBe(
      "Als $a^2$ en \\\\(\\\\nope\\{&#92;).",
    );
    expect(said).toHaveLength(1);
    const [paragraph] = pageOf(markdown(readHtml("x\\(a^2\\)y \\(b\\)2"), around)).nodes;
    expect(paragraph).toMatchObject({
      children: [
        { type: "text", value: "x" },
        { type: "inlineMath", value: "a^2" },
        { type: "text", value: "y " },
        { type: "inlineMath", value: "b" },
        { type: "text", value: "2" },
      ],
    });
    expect(markdown(readHtml("<math><msup><mi>x</mi><mn>2</mn></msup></math>"), around)).toBe(
      "${x}^{2}$",
    );
  });
});
