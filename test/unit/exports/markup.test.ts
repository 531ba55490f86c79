/** The HTML of records, read, cleaned and told in plain words. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LiveCourse } from "../../../src/course/live.ts";
import { digits, mixed } from "../../../src/exports/answers.ts";
import { fractions } from "../../../src/exports/formats/fractions.ts";
import { parseHtml } from "../../../src/exports/markup/parse.ts";
import { oneLine, plainText } from "../../../src/exports/markup/plain.ts";
import { portableHtml } from "../../../src/exports/markup/portable.ts";
import { escaped, toHtml, toXml } from "../../../src/exports/markup/print.ts";
import { nasty } from "./banks.ts";
import { xml } from "./readers.ts";

const PAGE = "https://example.org/kw/begrippen/zee/";

/** All HTML of the questions and cases of a course. */
function htmlOf(folder: string): string[] {
  const course = new LiveCourse(folder);
  course.refresh();
  const { questions, cases } = course.records("/kw");
  const found: string[] = [];
  JSON.stringify([questions, cases], (key, value: unknown) => {
    if (key === "html" && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

test.each(["test/courses/nasty", "test/courses/texts"])(
  "the HTML of %s is read whole",
  (folder) => {
    const again = (html: string) => toHtml(parseHtml(html));
    const found = htmlOf(folder);
    expect(found.length).toBeGreaterThan(5);
    for (const html of found) {
      expect(again(again(html))).toBe(again(html));
      const [opened, closed] = [html.match(/<[a-z]/g), again(html).match(/<[a-z]/g)];
      expect(closed?.length).toBe(opened?.length);
    }
  },
);

test("any text goes through HTML and XML unharmed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(toHtml(parseHtml(escaped(text)))).toBe(toHtml([text]));
      // This parser takes U+0085, U+2028 and U+2029 for the end of a line, as XML 1.1 has the first two, and warns of U+FFFD; XML 1.0 does not.
      const plain = text.replace(/[\u0000-\u001f\u0085\u2028\u2029\ufffd\ufffe\uffff]/g, "");
      const node = { name: "a", attributes: { b: plain }, children: [plain] };
      expect(xml(toXml(node)).textContent).toBe(plain);
      expect(xml(toXml(node)).getAttribute("b")).toBe(plain);
    }),
  );
});

describe("portable HTML", () => {
  test.each([
    ['<a href="/kw/a/#b" class="x">a</a>', '<a href="https://example.org/kw/a/#b">a</a>'],
    ['<a href="#kop">a</a>', `<a href="${PAGE}#kop">a</a>`],
    [
      '<img src="/kw/i.svg" alt="i" loading="lazy">',
      '<img src="https://example.org/kw/i.svg" alt="i">',
    ],
    [
      '<code-block><pre tabindex="0"><code><span class="c-x">a</span> &#x3C; b</code></pre></code-block>',
      "<pre><code>a &lt; b</code></pre>",
    ],
    [
      '<div class="aside note" role="note"><p class="label">Let op</p><p>a</p></div>',
      "<blockquote><p><strong>Let op</strong></p><p>a</p></blockquote>",
    ],
  ])("%s is %s", (html, expected) => {
    expect(portableHtml(html, PAGE)).toBe(expected);
  });
});

describe("plain text", () => {
  test.each([
    ["10<sup>2</sup> en H<sub>2</sub>O", "10^2 en H2O"],
    ['<a href="https://a.nl/">a</a>', "a"],
    ['<img src="x" alt="een golf">!', "een golf!"],
    ["<p>a</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>", "a\n- b\n- c"],
    [
      "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac></math>",
      "(a+1)/b",
    ],
  ])("of %s is %s", (html, expected) => {
    expect(plainText(html)).toBe(expected);
  });
  test("a link is told where it may be", () => {
    expect(oneLine('<a href="https://a.nl/">a</a>', { links: true })).toBe("a (https://a.nl/)");
  });
});

test("the right answers of any question share all marks, in fractions that Moodle knows", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 20 }), (correct) => {
      fc.pre(correct.includes(true));
      const marks = fractions(correct);
      const gained = marks
        .filter((_, place) => correct[place])
        .reduce((sum, mark) => sum + mark, 0);
      expect(gained).toBeCloseTo(100, 3);
      expect(marks.every((mark, place) => (correct[place] ? mark > 0 : mark < 0))).toBe(true);
    }),
  );
});

test("numbers are written without exponents", () => {
  expect([1e-6, 1000.5, -0.5, 3].map((number) => digits(number))).toEqual([
    "0.000001",
    "1000.5",
    "-0.5",
    "3",
  ]);
});

test("what is mixed is never in the right order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (items) => {
      const found = mixed(items, (item) => item);
      expect(found).not.toEqual(items);
      expect([...found].sort()).toEqual([...items].sort());
    }),
  );
});

test("links and pictures have their whole address, with the base path", () => {
  const addresses = [...JSON.stringify(nasty.bank).matchAll(/(?:href|src)=\\"([^"\\]*)/g)];
  expect(addresses.length).toBeGreaterThan(3);
  for (const [, address] of addresses)
    expect(address).toMatch(/^https:\/\/example\.org\/(kw\/|\?)/);
});
