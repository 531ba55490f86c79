import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { keep } from "../harness/progress.ts";
import { origin, sites } from "../harness/sites.ts";

const site = origin(sites.coffee);
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  await page.goto(`${site}/over/`);
});
afterEach(() => page.context().close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const report = () => page.locator(".report").innerText();
const stored = () =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.keys(localStorage)
        .filter((key) => key.includes(":q:"))
        .toSorted()
        .map((key) => [key, JSON.parse(localStorage.getItem(key) ?? "") as unknown]),
    ),
  );
const some = () =>
  keep(page, "coffee", {
    "extraction-sour": { daysAgo: 2, score: 1, sure: "sure", dueIn: 3 },
    "extraction-order": { daysAgo: 9, score: 1, sure: "sure" },
    "extraction-yield": { daysAgo: 2, score: 0, sure: "sure", dueIn: 1 },
  });

/** Adds a file with this text and waits for what the page says of it. */
async function add(text: string): Promise<string> {
  await page.locator(".report").evaluate((element) => element.replaceChildren());
  const file = { name: "progress.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("[type=file]").setInputFiles(file);
  await page.locator(".report p").first().waitFor();
  return report();
}

async function save(name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("shows per module and concept what is known and due", async () => {
  await some();
  await page.goto(`${site}/voortgang/`);
  await page.getByText("1 van 6 bekend · 1 te herhalen").waitFor();
  await page.locator("summary").press("Enter");
  const row = page.getByRole("row", { name: /Extraction/ });
  await row.waitFor();
  expect(await row.getByRole("cell").allTextContents()).toEqual(["3 / 4", "1", "1"]);
  expect(await page.locator(".messages").textContent()).toMatch(/3 van de 6/);
});

test("saving, wiping and adding the file again changes nothing", async () => {
  await some();
  await page.evaluate(() => sessionStorage.setItem("coffee:run:/modules/brewing/toets/?", "{}"));
  const before = await stored();
  await page.goto(`${site}/voortgang/`);
  const { name, text } = await save("Bewaar als bestand");
  expect(name).toMatch(/^coffee-progress-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toMatchObject({
    format: "klantwijzer-progress",
    version: 1,
    course: "coffee",
  });

  await button("Wis alles").click();
  expect(await page.getByRole("dialog").innerText()).toContain("3 vragen");
  await page.keyboard.press("Escape");
  expect(await stored()).toEqual(before);
  await button("Wis alles").click();
  expect((await save("Bewaar eerst als bestand")).text.length).toBe(text.length);
  await page.getByRole("dialog").getByRole("button", { name: "Wis alles" }).click();
  // The dialog says that it closed a moment after it did.
  await page.getByText("Alles is gewist.").waitFor();
  expect(await stored()).toEqual({});
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByText("0 van 6 bekend").waitFor();
  await page.locator(".due").waitFor({ state: "hidden" });

  expect(await add(text)).toContain("3 toegevoegd, 0 aangevuld, 0 al gelijk.");
  expect(await stored()).toEqual(before);
  expect(await add(text)).toContain("0 toegevoegd, 0 aangevuld, 3 al gelijk.");
  await page.getByText("1 van 6 bekend").waitFor();
});

test("a file that is none is refused in a sentence; what is odd in one is named", async () => {
  await some();
  const before = await stored();
  await page.goto(`${site}/voortgang/`);
  const file = (questions: unknown, more = {}) =>
    JSON.stringify({
      format: "klantwijzer-progress",
      version: 1,
      course: "coffee",
      questions,
      ...more,
    });
  expect(await add("not json <b>")).toContain("geen voortgangsbestand");
  expect(await add("[1,2]")).toContain("geen voortgangsbestand");
  expect(await add(file({}, { version: 9 }))).toContain("nieuwere versie");
  expect(await add(file({}, { course: "tea" }))).toContain("andere cursus");
  expect(await stored()).toEqual(before);
  const odd = await add(file({ "<img>": {}, "extraction-sour": { v: 1, attempts: "x" } }));
  expect(odd).toContain("<img> (geen vraagnaam), extraction-sour (niet te lezen)");
  expect(await page.locator(".report img").count()).toBe(0);
  expect(await stored()).toEqual(before);
});

test("damaged records do not stop anything, and are said to be there", async () => {
  await some();
  await page.evaluate(() => localStorage.setItem("coffee:q:grind-size-open", "{oops"));
  await page.goto(`${site}/voortgang/`);
  await page.getByText("Van 1 vraag is de opgeslagen voortgang niet te lezen").waitFor();
});

test("with storage blocked every page works, and progress says so", async () => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.context().addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(`${site}/voortgang/`);
  await page.getByText("Je browser laat deze site niets bewaren").waitFor();
  await button("Wis alles").click();
  expect(await report()).toContain("nog geen vragen");
  for (const path of ["/", "/begrippen/extraction/", "/modules/brewing/toets/", "/oefenen/"]) {
    await page.goto(site + path);
  }
  expect(errors).toEqual([]);
});

test("two tabs: an answer in one shows in the other", async () => {
  await page.goto(`${site}/voortgang/`);
  await page.getByText("0 van 6 bekend").waitFor();
  const other = await page.context().newPage();
  await other.goto(`${site}/begrippen/extraction/`);
  await other.locator("#extraction-yield input").fill("20");
  await other.locator("#extraction-yield").getByRole("button", { name: "Controleer" }).click();
  await page.getByText("1 van 6 bekend").waitFor();
});

test("lists are marked, and the front page leads back to what was read last", async () => {
  await some();
  await page.goto(`${site}/modules/brewing/`);
  await page.locator(".contents [data-state=due]").waitFor();
  await page.goto(`${site}/begrippen/extraction/`);
  await page.locator(".local [data-state=due] a[title='te herhalen']").waitFor();
  await page.goto(`${site}/`);
  await page.getByRole("link", { name: "Verder waar je was: Extraction" }).click();
  await page.waitForURL(`${site}/begrippen/extraction/`);

  for (const odd of ["//elsewhere.example/ x", "javascript:alert(1) x", "{}", ""]) {
    await page.evaluate((text) => localStorage.setItem("coffee:last", text), odd);
    await page.goto(`${site}/`);
    await page.locator(".due:visible").waitFor();
    expect(await page.locator(".continue a").isVisible()).toBe(false);
  }
});
