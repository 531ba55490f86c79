/** Every kind of figure on a page of its own, with names as long as they may be. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { figureSchema } from "../../src/course/schemas/figure.ts";
import { pageForAxe, violationsInBothSchemes } from "../harness/axe.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { drawn, origin } from "../harness/sites.ts";
import { brotli } from "../harness/weight.ts";

const { addresses } = languageOf(drawn);
const kinds = figureSchema.options.map(({ shape }) => shape.kind.value);
const address = (kind: string) => origin(drawn) + addresses.concept(kind);
const written = (kind: string) => readFileSync(`${drawn.course}/figures/${kind}.yaml`, "utf8");

const browser = ownBrowser();

/** Fields that steer a drawing and are not read. */
const UNREAD = ["kind", "title", "id", "next", "lang", "from", "to"];

/** Every word of a figure that a reader has to get. */
function words(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    UNREAD.includes(field) && typeof inner !== "object" ? [] : words(inner),
  );
}

/** What a screen reader gets of the figure: its text without what is hidden from it. */
const heard = (page: Page) =>
  page.locator("figure.figure").evaluate((figure) => {
    const copy = figure.cloneNode(true) as HTMLElement;
    copy.querySelectorAll("[aria-hidden=true]").forEach((hidden) => hidden.remove());
    return copy.textContent.replace(/\s+/g, " ");
  });

test.each(kinds)("%s: all its words are heard, in a list or a table", async (kind) => {
  const page = await browser.newPage();
  await page.goto(address(kind));
  const { title } = parse(written(kind)) as { title: string };
  const figure = page.getByRole("figure", { name: title });
  expect(await figure.count()).toBe(1);
  const lists = figure.getByRole("list").or(figure.getByRole("table"));
  expect(await lists.count()).toBeGreaterThan(0);
  const text = await heard(page);
  expect(words(parse(written(kind))).filter((word) => !text.includes(word))).toEqual([]);
  await page.close();
});

for (const width of [320, 1280]) {
  test(`no violation in either scheme and nothing cut off, ${width} px`, async () => {
    const page = await pageForAxe(browser, width);
    const found: string[] = [];
    for (const kind of kinds) {
      await page.goto(address(kind));
      found.push(
        ...(await violationsInBothSchemes(page)).map((violation) => `${kind} ${violation}`),
      );
      found.push(...(await outside(page)).map((words) => `${kind}: "${words}" is outside`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
}

/** Words of the figure that stand outside its box, or in a box of their own that is too small; citations stand in the margin. */
const outside = (page: Page) =>
  page.locator("figure.figure").evaluate((figure) => {
    const box = figure.getBoundingClientRect();
    const range = document.createRange();
    const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      if (!parent || !textContent?.trim() || parent.closest("figcaption, .sr, svg")) continue;
      range.selectNodeContents(texts.currentNode);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      const holder = parent.closest("li, td, p")?.getBoundingClientRect() ?? box;
      const narrow = (rect: DOMRect) =>
        rect.right > Math.min(box.right, holder.right) + 1 ||
        rect.left < Math.max(box.left, holder.left) - 1;
      const clipped = getComputedStyle(parent.closest("thead") ?? parent).clipPath !== "none";
      if (!clipped && rects.some(narrow)) cut.push(textContent.trim());
    }
    return cut;
  });

test("a figure weighs one to two kilobytes, its style included", async () => {
  const page = await browser.newPage();
  const weights: [string, number][] = [];
  // What every page has stands before the style of its figure.
  let shared: string | undefined;
  const pages: { kind: string; html: string; style: string; figure: string }[] = [];
  for (const kind of kinds) {
    await page.goto(address(kind));
    const html = await page.content();
    const style = /<style>[^]*?<\/style>/.exec(html)?.[0] ?? "";
    const figure = await page.locator("figure.figure").evaluate(({ outerHTML }) => outerHTML);
    shared ??= style;
    while (!style.startsWith(shared)) shared = shared.slice(0, -1);
    pages.push({ kind, html, style, figure });
  }
  for (const { kind, html, style, figure } of pages) {
    const rest = html.replace(style, () => `${shared}</style>`).replace(figure, "");
    weights.push([kind, brotli(html) - brotli(rest)]);
  }
  console.log(weights.map(([kind, bytes]) => `${kind} ${bytes}`).join(", "));
  expect(weights.filter(([, bytes]) => bytes > 2_000)).toEqual([]);
  await page.close();
});
