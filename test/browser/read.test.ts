import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { origin, sites } from "../harness/sites.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

for (const name of ["course", "based"] as const) {
  const site = origin(sites[name]);

  test(`${name}: from the home page through a module to its test, by links alone`, async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("requestfailed", (request) => errors.push(request.url()));
    await page.goto(`${site}/`);
    await page.getByRole("main").getByRole("link", { name: "De klant", exact: true }).click();
    await page.getByRole("main").getByRole("link", { name: "Klant", exact: true }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Klant");
    let pages = 1;
    while (!page.url().endsWith("/toets/")) {
      await page.locator("a[rel=next]").click();
      pages += 1;
    }
    expect(pages).toBe(8);
    expect(await page.locator("quiz-question").count()).toBeGreaterThanOrEqual(8);
    expect(errors).toEqual([]);
    await page.close();
  });

  test(`${name}: an old address leads to the new one, also without scripts`, async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site}/begrippen/regels-uitleggen/`);
    await page.waitForURL(`${site}/begrippen/interne-klant/`);
    await page.close();
  });
}

test("the scheme follows the system, and the switch is remembered", async () => {
  const context = await browser.newContext({ colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(`${origin(sites.course)}/`);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole("button", { name: "Licht of donker" }).click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
  await context.close();
});

test("nothing shifts while a page loads, and nothing comes from elsewhere", async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin(sites.course))) elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        document.documentElement.dataset["shift"] = String(
          Number(document.documentElement.dataset["shift"] ?? 0) + entry.value,
        );
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const path of ["/", "/begrippen/klant/", "/modules/de-klant/"]) {
    await page.goto(origin(sites.course) + path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.dataset["shift"] ?? "0")).toBe("0");
  }
  expect(elsewhere).toEqual([]);
  await page.close();
});

test("at 400 % zoom the text is one column and nothing is cut off", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  for (const path of [
    "/",
    "/begrippen/klantvriendelijkheid/",
    "/begrippen/profit-en-non-profit/",
    "/begrippen/",
  ]) {
    await page.goto(origin(sites.course) + path);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(`${path}: ${wide}`).toBe(`${path}: 0`);
  }
  await page.close();
});
