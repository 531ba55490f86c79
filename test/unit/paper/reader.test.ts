import { expect, test } from "vitest";
import { markedHtml, pieces } from "../../../src/course/text/components.ts";
import { standingHtml } from "../../../src/paper/reader.ts";

const standing = (html: string) => standingHtml(html, { deeper: 2, idOf: (id) => `a:${id}` });

test("headings stand deeper, and ids and links to them say of which page they are", () => {
  expect(
    standing('<h2 id="x"><a href="#x">X</a></h2><p><a href="#x" interestfor="p">y</a></p>'),
  ).toBe('<h4 id="a:x">X</h4><p><a href="#a:x">y</a></p>');
});

test("what is folded is open, and a picture does not wait", () => {
  expect(
    standing('<details><summary>s</summary>t</details><img src="/p" alt="" loading="lazy">'),
  ).toBe('<details open="open"><summary>s</summary>t</details><img src="/p" alt="">');
});

test("a text with components in it goes through whole, wherever they stand", () => {
  const text = [
    { html: "<div><p>a</p>" },
    {
      component: "Case",
      attributes: { id: "c", title: `"<&>'` },
      children: [{ html: "<p>b</p>" }],
    },
    { html: "</div>" },
  ];
  expect(pieces(standing(markedHtml(text)))).toEqual(text);
});
