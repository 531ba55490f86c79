import { expect, test } from "vitest";
import { expanded } from "../../../src/book/selectors.ts";
import { bookStyle } from "../../../src/book/style.ts";

const tokens =
  ":root{--ink:light-dark(#2a1e17, #eae0d4);--line:light-dark(#9a8877, #8b7b6e);--serif:a, b}";

test.each([
  [".a", ".a"],
  [".a :is(.b,.c) d", ".a .b d,.a .c d"],
  [":where(.a :is(b,.t)),e", ".a b,.a .t,e"],
  ["li:is(:nth-child(2),:nth-child(5))", "li:nth-child(2),li:nth-child(5)"],
  [".a:not(:has(>b))", ".none"],
])("%s", (selector, each) => {
  expect(expanded(selector)).toBe(each);
});

test("tokens stand by their values of the day, and others stay", () => {
  expect(bookStyle("a{color:var(--ink);border:var(--line) var(--own)}", tokens)).toBe(
    "a{color:currentcolor;border:#9a8877 var(--own)}",
  );
});

test("a font is told line by line where its size hangs on the page", () => {
  expect(
    bookStyle("a{font:italic .94rem/1.45 var(--serif)}b{font:10px var(--serif)}", tokens),
  ).toBe(
    "a{font-family:a, b;font-size:.94rem;font-style:italic;font-weight:400;line-height:1.45}b{font:10px a, b}",
  );
});
