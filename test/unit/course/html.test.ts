import { expect, test } from "vitest";
import { fragmentHtml } from "../../../src/course/html.ts";
import { concept, contextOf, question } from "./written.ts";

const concepts = [concept("dough", "Dough", "## Kneading\n\nText.")];

/** `markdown` as the prompt of a question, as HTML. */
function html(markdown: string, base = "/") {
  const { prompt } = question("open", `${markdown}\n\n***\n\nSo.`);
  return fragmentHtml(prompt, contextOf(concepts, base));
}

test("one paragraph has no <p>, so that it can stand in a label", () => {
  expect(html("Why is *toast* `brown`?")).toBe("Why is <em>toast</em> <code>brown</code>?");
});

test("several paragraphs keep theirs", () => {
  expect(html("One.\n\nTwo?")).toBe("<p>One.</p>\n<p>Two?</p>");
});

test("signs of HTML are escaped", () => {
  expect(html("Is 1 \\< 2 & 3 > 2?")).toBe("Is 1 &#x3C; 2 &#x26; 3 > 2?");
});

test("a script in the text stays text", () => {
  expect(html("\\<script>alert(1)\\</script>")).toBe("&#x3C;script>alert(1)&#x3C;/script>");
  expect(html("`<img onerror=alert(1)>`")).toBe("<code>&#x3C;img onerror=alert(1)></code>");
});

test("a wikilink has its address and label", () => {
  expect(html("See [[dough]].")).toBe('See <a href="/begrippen/dough/">dough</a>.');
});

test.each(["/bakery", "/bakery/"])("below %s a wikilink carries the base path", (base) => {
  expect(html("[[dough#kneading]]", base)).toBe(
    '<a href="/bakery/begrippen/dough/#kneading">Kneading</a>',
  );
});

test("a link elsewhere stays as it is", () => {
  expect(html("[so](https://bread.example/?a=1&b=2)", "/bakery")).toBe(
    '<a href="https://bread.example/?a=1&#x26;b=2">so</a>',
  );
});

test("the cells of a matching question need no paragraph", () => {
  const { rows } = question(
    "match",
    "Match.\n\n| a | b |\n| - | - |\n| *c* d | [[dough]] |\n| e | f |",
  );
  const cell = (fragment: (typeof rows)[number]["left"] | undefined) =>
    fragment && fragmentHtml(fragment, contextOf(concepts));
  expect(cell(rows[0]?.left)).toBe("<em>c</em> d");
  expect(cell(rows[0]?.right)).toBe('<a href="/begrippen/dough/">dough</a>');
});
