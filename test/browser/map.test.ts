import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { origin, sites } from "../harness/sites.ts";

const address = `${origin(sites.course)}/kaart/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const seen = (page: Page, selector: string) =>
  page.locator(selector).filter({ visible: true }).count();

test("the map can be filtered and resized without scripts", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const [concepts, lines] = [await seen(page, ".sheet a"), await seen(page, "path[data-ends]")];

  await page.getByLabel("Module").selectOption({ index: 1 });
  expect(await seen(page, ".sheet a.m1")).toBeGreaterThan(0);
  expect(await seen(page, ".sheet a")).toBeLessThan(concepts);
  await page.getByLabel("Module").selectOption({ index: 0 });
  expect(await seen(page, ".sheet a")).toBe(concepts);

  await page.getByLabel("is onderdeel van").uncheck();
  expect(await seen(page, "path[data-ends]")).toBeLessThan(lines);
  expect(await seen(page, ".sheet a")).toBe(concepts);

  const width = async () => (await page.locator(".sheet svg").boundingBox())?.width ?? 0;
  const readable = await width();
  await page.getByLabel("Groot", { exact: true }).check();
  expect(await width()).toBeGreaterThan(readable);
  await page.close();
});

test("by keyboard: concepts in the order of the modules, their lines light up, Enter follows", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole("region", { name: "Begrippenkaart, tekening" }).focus();
  const names = await page.locator(".sheet a").evaluateAll((links) => links.map(({ id }) => id));
  for (const name of names.slice(0, 3)) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(name);
  }
  const lit = page.locator("path.lit");
  const current = names[2]?.slice(2) ?? "";
  expect(await lit.count()).toBe(await page.locator(`path[data-ends~="${current}"]`).count());
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/begrippen/${current}/`);
  await page.close();
});

test("a screen reader hears the title as name and the definition as description", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const link = nodes.find(({ role, description }) => role?.value === "link" && description?.value);
  const definition = await page.locator(".sheet a title").first().textContent();
  expect(link?.name?.value).toBe("Klant");
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
