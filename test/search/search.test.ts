import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { origin, sites } from "../harness/sites.ts";
import { cost, BUDGET } from "./cost.ts";

const site = process.env["SEARCH_SITE"] ?? origin(sites.course);
const based = process.env["SEARCH_BASED"] ?? origin(sites.based);
const built = process.env["SEARCH_BUILT"] ?? sites.course.out;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A page that fails the test where the browser complains, about its policy for instance. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return { page, complaints };
}

const firstLinks = (page: Page) =>
  page
    .locator("#resultaten > li")
    .evaluateAll((items) =>
      items.map((item) => item.querySelector("a")?.getAttribute("href") ?? ""),
    );

describe("the search page", () => {
  test("answers what the address asks, the answer first", async () => {
    const { page, complaints } = await open(`${site}/zoeken/?q=klantreizen`);
    await page.waitForSelector("#resultaten");
    expect((await firstLinks(page))[0]).toBe("/begrippen/klantreis/");
    expect(await page.locator("#resultaten > li.answer").count()).toBe(1);
    expect(await page.locator("[role=status]").textContent()).toMatch(/^\d+ resultaten$/);
    expect(await page.locator(".found").getAttribute("aria-busy")).toBeNull();
    expect(complaints).toEqual([]);
  });

  test("works below a base path", async () => {
    const { page, complaints } = await open(`${based}/zoeken/?q=klantreis`);
    await page.waitForSelector("#resultaten");
    const [first = ""] = await firstLinks(page);
    expect(new URL(first, based).href).toBe(`${based}/begrippen/klantreis/`);
    expect(complaints).toEqual([]);
  });

  test("asks whether something else was meant", async () => {
    const { page } = await open(`${site}/zoeken/?q=klantgerigtheid`);
    await page.getByRole("link", { name: "klantgerichtheid", exact: true }).first().click();
    await page.waitForURL("**/zoeken/?q=klantgerichtheid");
    expect(await page.locator("site-search input").inputValue()).toBe("klantgerichtheid");
  });

  test("says so where nothing is found", async () => {
    const { page } = await open(`${site}/zoeken/?q=xyzzy`);
    await page.waitForSelector("#geen-resultaten");
    expect(await page.locator("#resultaten").count()).toBe(0);
  });

  test("filters by kind and by module, and keeps that in the address", async () => {
    const { page } = await open(`${site}/zoeken/?q=klant&soort=vraag`);
    await page.waitForSelector("#resultaten");
    expect((await firstLinks(page)).every((link) => link.startsWith("/vragen/"))).toBe(true);
    await page.getByRole("combobox", { name: "Module" }).selectOption("de-klant");
    await page.waitForURL("**/zoeken/?q=klant&soort=vraag&module=de-klant");
    await page.getByRole("combobox", { name: "Soort" }).selectOption("");
    await page.waitForURL("**/zoeken/?q=klant&module=de-klant");
  });

  test("loads more, and puts the reader at the first of them", async () => {
    const { page } = await open(`${site}/zoeken/?q=klant`);
    await page.getByRole("button", { name: "Meer resultaten" }).click();
    await expect.poll(() => page.locator("#resultaten > li").count()).toBe(16);
    expect(await page.locator("#resultaten > li:nth-child(9) h2 a:focus").count()).toBe(1);
  });

  test("keeps the last queries, until they are wiped", async () => {
    const { page } = await open(`${site}/zoeken/?q=klantreis`);
    await page.locator("#resultaten h2 a").first().click();
    await page.waitForURL("**/klantreis/");
    await page.goto(`${site}/zoeken/`);
    await page.getByRole("link", { name: "klantreis" }).click();
    await page.waitForSelector("#resultaten");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Wis" }).click();
    expect(await page.locator(".recent").count()).toBe(0);
  });

  test("never runs what stands in the address", async () => {
    const { page, complaints } = await open(
      `${site}/zoeken/?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`,
    );
    await page.waitForSelector("#geen-resultaten, #resultaten");
    expect(await page.locator("site-search img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("says what to do without JavaScript", async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site}/zoeken/?q=klant`);
    await page.locator("noscript a, main p a").first().click();
    await page.waitForURL("**/begrippen/");
  });
});

describe("the dialog", () => {
  test("opens on /, is walked with arrows, and closes on Escape", async () => {
    const { page, complaints } = await open(`${site}/begrippen/klant/`);
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open] site-search input:focus");
    await page.keyboard.type("klantreis");
    await page.waitForSelector("#resultaten");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
      "/begrippen/klantreis/",
    );
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    expect(await page.locator("site-search input").inputValue()).toBe("");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open] site-search input:focus");
    await page.keyboard.type("klantreis");
    await page.waitForSelector("#resultaten");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/begrippen/klantreis/");
    expect(complaints).toEqual([]);
  });

  test("opens from the header's link, and loads nothing before", async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${site}/begrippen/klant/`, { waitUntil: "networkidle" });
    expect(asked.filter((url) => /pagefind|search|dialog/.test(url))).toEqual([]);
    await page.locator(".search-link").click();
    await page.waitForSelector("dialog[open] site-search input:focus");
  });

  test("leaves / alone where somebody types", async () => {
    const { page } = await open(`${site}/zoeken/`);
    await page.locator("site-search input").focus();
    await page.keyboard.type("en/of");
    expect(await page.locator("site-search input").inputValue()).toBe("en/of");
  });
});

describe("search", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [360, 1280]) {
      test(
        `has no axe violation, ${colorScheme}, ${String(width)} px`,
        { timeout: 120_000 },
        async () => {
          const context = await browser.newContext({
            colorScheme,
            viewport: { width, height: 900 },
            bypassCSP: true,
          });
          const page = await context.newPage();
          const found: string[] = [];
          const check = async (state: string) => {
            await page.evaluate(axe);
            const { violations } = await page.evaluate(() =>
              (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
            );
            const wide = await page.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            );
            if (wide > 0) found.push(`${state} is ${String(wide)} px too wide`);
            for (const { id, nodes } of violations)
              found.push(...nodes.map(({ html }) => `${state}: ${id}: ${html.slice(0, 120)}`));
          };
          for (const query of ["", "?q=klantgerigtheid", "?q=xyzzy"]) {
            await page.goto(`${site}/zoeken/${query}`, { waitUntil: "networkidle" });
            if (query !== "") await page.waitForSelector("#resultaten, #geen-resultaten");
            await check(`/zoeken/${query}`);
          }
          await page.goto(`${site}/begrippen/klant/`);
          await page.locator(".search-link").click();
          await page.waitForSelector("dialog[open] site-search input:focus");
          await check("dialog");
          await page.keyboard.type("klantreis");
          await page.waitForSelector("#resultaten");
          await check("dialog with results");
          expect(found).toEqual([]);
          await context.close();
        },
      );
    }
  }

  test("costs no more than promised", async () => {
    const queries = [
      "klantgerichtheid",
      "verschil tussen klantgericht en klantvriendelijk",
      "pyramide van maslov",
      "waar komt het woord klant vandaan",
      "klantgerichtheid",
    ];
    const rows = await cost(browser, built, queries);
    console.log(
      rows
        .map(
          ({ query, bytes, requests, milliseconds }) =>
            `${String(bytes)} bytes, ${String(requests)} requests, ${milliseconds.toFixed(0)} ms: ${query}`,
        )
        .join("\n"),
    );
    const [first, ...others] = rows;
    expect(first?.bytes).toBeLessThanOrEqual(BUDGET.first);
    for (const { bytes } of others) expect(bytes).toBeLessThanOrEqual(BUDGET.next);
    // The last has everything already: it is the time that search itself takes.
    expect(rows.at(-1)?.milliseconds).toBeLessThanOrEqual(BUDGET.milliseconds);
  });
});
