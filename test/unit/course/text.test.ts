/** What Markdown may hold, and how it comes out. */
import { describe, expect, test } from "vitest";
import { mdxOf } from "../../../src/integrations/course-text.ts";
import type { MediaFile } from "../../../src/course/media.ts";
import { renderFragment, renderPage } from "../../../src/course/text/render.ts";
import { concept, contextOf, parsed } from "./written.ts";

const picture = { format: "png", width: 300, height: 200 } as const;
const media: MediaFile[] = [
  { path: "images/Loaf one.png", file: "", source: "", bytes: 1, hash: "0123abcd", picture },
  { path: "files/hand-out.pdf", file: "", source: "", bytes: 1, hash: "0123abcd" },
];
const concepts = [
  concept("dough", "Dough", "## Kneading\n\nText.\n\n### Slowly\n\nText."),
  concept("crust", "Crust", "## Browning\n\nText."),
];
const context = contextOf(concepts, "/kw", media);

/** A text of the page `crust` as HTML. Fails where the parser has anything to say. */
function html(markdown: string): string {
  const { concept, problems } = parsed(`## S\n\n${markdown}`);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return renderFragment(concept.body.slice(1), context.page, context);
}

/** The same as the page has it: pieces as MDX. */
function page(markdown: string): string {
  const { concept } = parsed(markdown);
  return mdxOf(renderPage(concept.body, context.page, context));
}

/** What the parser says of a text. */
const said = (markdown: string) => parsed(markdown).problems.map(({ what }) => what);

describe("what MDX would refuse comes out as it is meant", () => {
  test.each([
    ["a <!-- b --> c", "a  c"],
    ["<!-- a\n\n{b} <c>\n-->\nd", "d"],
    ["a {/* b */}c", "a c"],
    ["a<br>b<BR/>c", "a<br>b<br>c"],
    ["<https://a.example/b--c>", '<a href="https://a.example/b--c">https://a.example/b--c</a>'],
    ["<me@a.example>", '<a href="mailto:me@a.example">me@a.example</a>'],
    ["1 < 2, 3 <4, <- and </>", "1 &#x3C; 2, 3 &#x3C;4, &#x3C;- and &#x3C;/>"],
    ["import and export are trade", "import and export are trade"],
    ["export van graan", "export van graan"],
    ["import", "import"],
    [
      '`<!-- {a} -->` and `import x from "y"`',
      '<code>&#x3C;!-- {a} --></code> and <code>import x from "y"</code>',
    ],
    ["https://a.example/{b}", '<a href="https://a.example/%7Bb%7D">https://a.example/%7Bb%7D</a>'],
  ])("%j", (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe("a dollar sign is money unless it is a formula", () => {
  test.each([
    "$5 to $10",
    "$5-$10",
    "from $5, $6 or $7",
    "US$5 and A$6",
    "5$ and 6$",
    "$1 million or 2$ more",
    "$HOME and $PATH",
    "a cell $A$1",
    "a lone $ sign",
  ])("%s", (markdown) => {
    expect(html(markdown)).toBe(markdown);
  });

  test.each(["$a^2$", "is $x$, so", "($\\frac{1}{2}$)", "the $n$th", "$|x|$", "$5 < x$"])(
    "%s",
    (markdown) => {
      expect(html(markdown)).toMatch(/<math [^>]*>.*<\/math>/);
    },
  );

  test("two of them on lines of their own make a formula of its own", () => {
    expect(html("$$\na\n= b\n- c\n$$")).toContain('display="block"');
  });

  test("it is MathML and nothing else", () => {
    expect(html("$a$")).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>a</mi></mrow></math>',
    );
  });
});

describe("small letters", () => {
  test.each([
    ["H~2~O", "H<sub>2</sub>O"],
    ["m^2^ and Ca^2+^", "m<sup>2</sup> and Ca<sup>2+</sup>"],
    ["10~15 and 20~25", "10~15 and 20~25"],
    ["x^2+y^2", "x^2+y^2"],
    ["~5 to ~10", "~5 to ~10"],
    ["~~gone~~", "<del>gone</del>"],
    ["a<sub>i</sub> <sup>2</sup>", "a<sub>i</sub> <sup>2</sup>"],
  ])("%s", (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe("asides", () => {
  const note = (label: string, text: string, kind = "note") =>
    `<div class="aside ${kind}" role="note"><p class="label">${label}</p>${text}</div>`;
  test.each([
    [":::note\nSo.\n:::", note("Opmerking", "<p>So.</p>")],
    [":::tip[Do *this*]\nSo.\n:::", note("Do <em>this</em>", "<p>So.</p>", "tip")],
    ["::: warning Hot\nSo.\n:::", note("Hot", "<p>So.</p>", "warning")],
    ["> [!NOTE]\n> So.", note("Opmerking", "<p>So.</p>")],
    ["> [!Tip] Do *this*\n> So.", note("Do <em>this</em>", "<p>So.</p>", "tip")],
    ["> [!CAUTION]\n>\n> So.", note("Let op", "<p>So.</p>", "warning")],
    ["> [a] quotation", "<blockquote>\n<p>[a] quotation</p>\n</blockquote>"],
  ])("%j", (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test.each(["10:30", "a:b", "note: so", "one::two", "https://a.example:80/b"])(
    "%s is words",
    (text) => {
      expect(html(text)).toContain(text);
    },
  );
});

describe("code", () => {
  test("has its parts in classes, and no styles", () => {
    const code = html('```js\nconst a = "--b";\n```');
    expect(code).toContain('<span class="c-keyword">const</span>');
    expect(code).toContain('"--b"');
    expect(code).not.toContain("style=");
  });

  test.each([
    "```\n{a} <b> $c$ [[d]] ~e~\n```",
    "~~~text\n{a} <b> $c$ [[d]] ~e~\n~~~",
    "> ```\n> {a} <b> $c$ [[d]] ~e~\n> ```",
  ])("%j keeps its signs", (markdown) => {
    expect(html(markdown)).toContain("{a} &#x3C;b> $c$ [[d]] ~e~");
  });

  test("is an option of its own", () => {
    const { concept, problems } = parsed(
      '## S\n\n<Quiz id="q">\nWhich?\n\n- [ ] ```rust\n  fn f(v: Vec<i32>)\n  ```\n  > No.\n- [x]\n  ```rust\n  fn f(v: &[i32])\n  ```\n  > Yes.\n\n</Quiz>',
    );
    expect(problems).toEqual([]);
    expect(concept.questions[0]).toMatchObject({
      kind: "single",
      options: [
        { correct: false, text: { nodes: [{ type: "code", value: "fn f(v: Vec<i32>)" }] } },
        { correct: true, text: { nodes: [{ type: "code", value: "fn f(v: &[i32])" }] } },
      ],
    });
  });
});

describe("pictures", () => {
  const img =
    '<img src="/kw/images/Loaf-one.0123abcd.webp" width="300" height="200" alt="A loaf" loading="lazy" decoding="async">';
  test("are fluid, with their size", () => {
    expect(html("So ![A loaf](../images/Loaf%20one.png)")).toBe(`So ${img}`);
    expect(html("![A loaf](<../images/Loaf one.png>)")).toBe(img);
    expect(html("![A loaf][l]\n\n[l]: <../images/Loaf one.png>")).toBe(img);
  });

  test("alone with a title have a caption", () => {
    expect(html('![A loaf](<../images/Loaf one.png> "Baked")')).toBe(
      `<figure class="picture">${img}<figcaption>Baked</figcaption></figure>`,
    );
  });
});

test.each([
  ["[a](../files/hand-out.pdf)", "/kw/files/hand-out.pdf"],
  ["[a](/files/hand-out.pdf)", "/kw/files/hand-out.pdf"],
  ["[a](./dough.mdx)", "/kw/begrippen/dough/"],
  ["[a](dough)", "/kw/begrippen/dough/"],
  ["[a](dough.mdx#kneading)", "/kw/begrippen/dough/#kneading"],
  ["[a](../concepts/dough.mdx#slowly)", "/kw/begrippen/dough/#slowly"],
  ["[a](/begrippen/dough)", "/kw/begrippen/dough/"],
  ["[a](/begrippen/dough/#kneading)", "/kw/begrippen/dough/#kneading"],
  ["[a](/oefenen/?module=x)", "/kw/oefenen/?module=x"],
  ["[a](/)", "/kw/"],
  ["[a](#browning)", "/kw/begrippen/crust/#browning"],
  ["[a][d]\n\n[d]: dough", "/kw/begrippen/dough/"],
  ["[a](tel:+31201234567)", "tel:+31201234567"],
])("%j leads to %s", (markdown, href) => {
  expect(html(markdown)).toBe(`<a href="${href}">a</a>`);
});

test.each([
  ["| a |\n| -: |\n| b |", '<th class="end">a</th>'],
  ["| a |\n| :-: |\n| b |", '<td class="middle">b</td>'],
  ["| a | b |\n| - | - |\n| `x|y` | $|z|$ |", "<code>x|y</code>"],
  ["| | |\n| - | - |\n| a | b |", "<table><tbody>"],
  ["| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |", '<table tabindex="0">'],
])("the table %j has %s", (markdown, expected) => {
  const table = html(markdown);
  expect(table).toContain(expected);
  expect(table).not.toMatch(/style=|align=/);
});

test.each([
  ["- [x] done\n- [ ] open", "<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>"],
  [
    '<kbd>--x</kbd> <abbr title="Hypertext">HT</abbr>',
    '<kbd>--x</kbd> <abbr title="Hypertext">HT</abbr>',
  ],
  [
    "<details><summary>a *b*</summary>c</details>",
    "<details><summary>a <em>b</em></summary><p>c</p></details>",
  ],
  [
    "<details>\n<summary>a</summary>\nb\n</details>",
    "<details><summary>a</summary><p>b</p></details>",
  ],
  [
    "> <details><summary>a</summary>b</details>",
    "<blockquote>\n<details><summary>a</summary><p>b</p></details>\n</blockquote>",
  ],
  [
    "<details open>\n<summary>a</summary>\n\n- b\n</details>",
    "<details open><summary>a</summary><ul>\n<li>b</li>\n</ul></details>",
  ],
  ["a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"],
])("%j", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each(["שלום עולם.", "- مرحبا", "| שלום |\n| - |\n| x |"])(
  "%j begins on its own side",
  (markdown) => {
    expect(html(markdown)).toContain('dir="auto"');
  },
);

test("words from left to right say nothing of it", () => {
  expect(html("Words.\n\nWords.")).not.toContain("dir");
});

describe("footnotes", () => {
  test("of a page stand at its end, in the words of the language, with a way back from each", () => {
    const text = page("## S\n\nA.[^a] B.[^b] C.[^a]\n\n[^a]: First.\n[^b]: Second, see [[dough]].");
    expect(text).toContain("Noten");
    expect(text.match(/href=\\"#fnref-1(-2)?\\"/g)).toHaveLength(2);
    expect(text.match(/id=\\"fn-\d\\"/g)).toHaveLength(2);
  });

  test("of a question stand in its words", () => {
    expect(html("Why?[^a]\n\n[^a]: Because, *so*.")).toContain("(Because, <em>so</em>.)");
    expect(html("Why?[^a] How?[^a]\n\n[^a]: So.\n\n    More.")).toContain("(So. More.)");
  });

  test("a note that refers to itself ends", () => {
    expect(html("Why?[^a]\n\n[^a]: See[^a].")).toContain("(See.)");
  });
});

describe("the MDX of a page holds no words of its author", () => {
  test("text goes in as values, components by their names", () => {
    expect(
      page(
        '## S\n\nA `{b}` "c" <Cite source="baker" at="p. 1" />\n\n<Quiz id="q">\nWhy?\n\n***\n\nSo.\n</Quiz>\n\n<Figure name="f">\nBaked *so*\n</Figure>',
      ),
    ).toBe(
      [
        `<Html value={${JSON.stringify('<h2 id="s"><a href="#s">S</a></h2>\n<p>A <code>{b}</code> “c” <span class="cite"><a href="/kw/bronnen/baker/">The Baker</a> p. 1</span></p>\n')}} />`,
        '<Quiz id={"q"} />',
        '<Figure name={"f"}>\n<Html value={"<p>Baked <em>so</em></p>"} />\n</Figure>',
      ].join("\n\n"),
    );
  });

  test.each([
    "![a](./evil.js)",
    "{process.exit()}",
    'import "./evil.js"',
    "<Quiz {...x} />",
    "<script>alert(1)</script>",
    "export const a = () => {}",
  ])("%s is refused, and does not go in", (text) => {
    const made = page(`## S\n\n${text}\n`);
    expect(made).not.toMatch(/^(import|export)|=\{[^"]|<script/m);
  });
});

describe("said with its line, and nothing follows from it", () => {
  test.each([
    ["```js\nvar a;\n", ["The code block that begins on line 7 is not closed."]],
    ["a {b} c", ["A page holds words, not code: an import, export or {expression} was found."]],
    ["![[a]]", ['"![[a]]" embeds a note, which a page cannot.']],
    ["a ==b== c", ['"==b==" marks words in a way that a page cannot show.']],
    ["# Title", ['"# Title" is a second title of the page: the first is in its front matter.']],
    [":::nope\na\n:::", ['Unknown aside ":::nope".']],
    ["a[^1]", ['Footnote "[^1]" has no text.']],
    ["[a](b c.pdf)", ['"[a](b c.pdf)" is no link: its address cannot be read.']],
    ["![a](b c.png)", ['"[a](b c.png)" is no link: its address cannot be read.']],
    ["[a][b]", ['"[a][b]" refers to an address that is nowhere.']],
    ["<u>a</u>", ["Unknown component <u>."]],
    ["Vec<i32>", ["Unknown component <i32>."]],
    ['a <Figure name="b">c</Figure>', ["A <Figure> stands in a line of words."]],
    ["$\\nosuch$", [expect.stringContaining("cannot be read: Undefined control sequence")]],
  ])("%j", (text, expected) => {
    expect(said(`## S\n\n${text}`)).toEqual(expected);
  });

  test.each([
    "a == b",
    "x==y",
    "a => b == c",
    "if (a) == b",
    "\\{a\\}",
    "[[dough]]",
    "a : b",
    "10:30:15",
    "(c) ^ 2",
    "C++, D++ and C++",
    "a · b",
    "20% to 30%",
    "a // b",
  ])("%s has nothing wrong", (text) => {
    expect(said(`## S\n\n${text}`)).toEqual([]);
  });
});

test("of a page that is no page, it is said that there is too much wrong", () => {
  const many = Array.from({ length: 210 }, (_, index) => `a </b${index}>\n`).join("\n");
  const found = said(`## S\n\n${many}`);
  expect(found.at(-1)).toBe("The page has more than 200 places that cannot be read.");
  expect(found).not.toContain("The page has no front matter.");
});
