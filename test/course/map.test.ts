import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { RELATION_TYPES } from "../../src/course/relations.ts";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { origin, sites } from "../harness/sites.ts";

const { addresses, map: words } = languageOf(sites.course);
const address = origin(sites.course) + addresses.map;
const course = courseOf(sites.course);
const browser = ownBrowser();

const seen = (page: Page, selector: string) =>
  page.locator(selector).filter({ visible: true }).count();

test("the map can be filtered by module without scripts", async (test) => {
  if (course.modules.length < 2) return test.skip("This course has one module.");
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const concepts = await seen(page, ".sheet a");
  const modules = page.locator(".choose-module");
  await modules.selectOption({ index: 1 });
  expect(await seen(page, ".sheet a.m1")).toBeGreaterThan(0);
  // What has a relation with the module stays too.
  expect(await seen(page, ".sheet a")).toBeLessThanOrEqual(concepts);
  expect(await seen(page, ".sheet a:not(.m1, .n1)")).toBe(0);
  await modules.selectOption({ index: 0 });
  expect(await seen(page, ".sheet a")).toBe(concepts);
  await page.close();
});

test("lines of one kind can be hidden without scripts", async (test) => {
  const used = new Set(
    course.concepts.flatMap(({ relations }) => relations.map(({ type }) => type)),
  );
  const type = RELATION_TYPES.find((type) => used.has(type));
  if (type === undefined) return test.skip("No concept of this course has relations.");
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const [concepts, lines] = [await seen(page, ".sheet a"), await seen(page, "path[data-ends]")];
  await page.getByLabel(course.settings.relations[type].label, { exact: true }).uncheck();
  expect(await seen(page, "path[data-ends]")).toBeLessThan(lines);
  expect(await seen(page, ".sheet a")).toBe(concepts);
  await page.close();
});

test("the map can be made larger without scripts", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const width = async () => (await page.locator(".sheet svg").boundingBox())?.width ?? 0;
  const readable = await width();
  await page.getByLabel(words.sizes.large, { exact: true }).check();
  expect(await width()).toBeGreaterThan(readable);
  await page.close();
});

test("by keyboard: concepts in the order of the modules, their lines light up, Enter follows", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole("region", { name: words.drawing }).focus();
  const links = page.locator(".sheet a");
  const names = (await links.evaluateAll((all) => all.map(({ id }) => id))).slice(0, 3);
  for (const name of names) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(name);
  }
  const lit = page.locator("path.lit");
  const current = names.at(-1)?.slice(2) ?? "";
  expect(await lit.count()).toBe(await page.locator(`path[data-ends~="${current}"]`).count());
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${addresses.concept(current)}`);
  await page.close();
});

test("by touch: the first tap lights the lines of a concept, the second follows", async () => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 320, height: 568 },
  });
  const page = await context.newPage();
  await page.goto(address);
  const node = page.locator(".sheet a").first();
  const id = (await node.getAttribute("id"))?.slice(2) ?? "";
  await node.tap();
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
  const lines = await page.locator(`path[data-ends~="${id}"]`).count();
  expect(await page.locator("path.lit").count()).toBe(lines);
  await node.tap();
  await page.waitForURL((url) => url.pathname !== new URL(address).pathname);
  await context.close();
});

test("a screen reader hears the title as name and the definition as description", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const link = nodes.find(({ role, description }) => role?.value === "link" && description?.value);
  const definition = await page.locator(".sheet a title").first().textContent();
  const concept = course.concepts.find(({ id }) => id === course.modules[0]?.concepts[0]);
  expect(link?.name?.value).toBe(concept?.title);
  expect(link?.description?.value).toBe(definition);
  await page.close();
});

test("every concept of the drawing stands in words below it, and every title fits its box", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const drawn = await hrefs(".sheet a");
  expect(await hrefs(".map-list > li > ul > li > a")).toEqual(drawn);
  const tooWide = await page.locator(".sheet a").evaluateAll((links) =>
    links
      .filter((link) => {
        const [text, box] = [link.querySelector("text"), link.querySelector("rect")];
        return (text?.getBBox().width ?? 0) > (box?.getBBox().width ?? 0);
      })
      .map(({ id }) => id),
  );
  expect(tooWide).toEqual([]);
  await page.close();
});
