import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { DAY, keep } from "../harness/progress.ts";
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
});
afterEach(() => page.context().close());

const heading = (name: string | RegExp) => page.getByRole("heading", { name });
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const shown = () => page.locator("quiz-question").getAttribute("id");

describe("a week later", () => {
  beforeEach(async () => {
    await page.clock.install();
    await page.goto(`${site}/begrippen/extraction/`);
    await page.getByLabel("The water dissolved too little").check();
    await page.locator("#extraction-sour").getByRole("button", { name: "Controleer" }).click();
    await page.locator("#extraction-yield input").fill("40");
    await page.locator("#extraction-yield").getByRole("button", { name: "Controleer" }).click();
  });

  test("nothing is due on the same day, and the page says when something is", async () => {
    await page.goto(`${site}/herhalen/`);
    await heading("Er staat niets klaar").waitFor();
    expect(await page.locator(".summary p").first().textContent()).toContain("morgen");
    expect(await page.locator(".due").isHidden()).toBe(true);
  });

  test("what was answered is due, on every page's header too", async () => {
    await page.clock.fastForward(7 * DAY);
    await page.goto(`${site}/begrippen/grind-size/`);
    await page.locator(".due:visible").waitFor();
    expect(await page.locator(".due").textContent()).toMatch(/2/);
    await page.locator(".due").click();
    await heading("1 van 2").waitFor();
    expect(["extraction-sour", "extraction-yield"]).toContain(await shown());
  });
});

test("a confident mistake comes first, and one sitting does it", async () => {
  await page.goto(`${site}/over/`);
  await keep(page, "coffee", {
    "extraction-sour": { daysAgo: 9, score: 1 },
    "grind-size-match": { daysAgo: 9, score: 1, sure: "doubt" },
    "extraction-yield": { daysAgo: 9, score: 0, sure: "sure" },
    "extraction-order": { daysAgo: 1, score: 1, sure: "sure", dueIn: 2 },
  });
  await page.goto(`${site}/herhalen/`);
  await heading("1 van 3").waitFor();
  expect(await shown()).toBe("extraction-yield");

  // Enter in the field does not say "sure" for the reader.
  await page.locator("input[type=text]").fill("20");
  await page.keyboard.press("Enter");
  expect(await page.locator("[data-result]").count()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.locator("quiz-question").getAttribute("data-result")).toBe("correct");
  await page.keyboard.press("Enter");

  // The mistake's neighbour is of the other concept; then it is the turn of its own.
  await heading("2 van 3").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("2 van 3");
  expect(await shown()).toBe("grind-size-match");
  for (const select of await page.locator("select").all()) await select.selectOption({ index: 1 });
  await press("Gok");
  await press("Volgende vraag");

  await heading("3 van 3").waitFor();
  await page.getByLabel("The beans were roasted dark").check();
  await press("Zeker");
  await press("Rond af");

  await heading("Je wist er 1 van de 3 nog").waitFor();
  const summary = (await page.locator(".summary").textContent()) ?? "";
  expect(summary).toContain("was je zeker");
  expect(summary).toMatch(/morgen\s*2 vragen/);
  expect(summary).toMatch(/Gok\s*0 van 1 goed/);
  expect(
    await page.getByRole("link", { name: "Sour before bitter" }).getAttribute("href"),
  ).toContain("/begrippen/extraction/#sour-before-bitter");
  const sure = await page.evaluate(() =>
    ["extraction-yield", "grind-size-match", "extraction-sour"].map((id) => {
      const text = localStorage.getItem(`coffee:q:${id}`) ?? "{}";
      return (JSON.parse(text) as { attempts: { sure: string }[] }).attempts.at(-1)?.sure;
    }),
  );
  expect(sure).toEqual(["sure", "guess", "sure"]);
});

test("a reflection keeps how sure the reader was", async () => {
  await page.goto(`${site}/over/`);
  await keep(page, "coffee", { "grind-size-open": { daysAgo: 9, score: 1 } });
  await page.goto(`${site}/herhalen/`);
  await page.locator("textarea").fill("Grind coarser");
  await press("Twijfel");
  await press("Die kern had ik");
  const kept = await page.evaluate(() => localStorage.getItem("coffee:q:grind-size-open"));
  expect(kept).toContain('"sure":"doubt"');
});

test("a question that the course no longer has is not asked, and not counted again", async () => {
  await page.goto(`${site}/over/`);
  await keep(page, "coffee", { "long-gone": { daysAgo: 9, score: 1 } });
  await page.goto(`${site}/herhalen/`);
  await heading("Er staat niets klaar").waitFor();
  expect(await page.evaluate(() => localStorage.getItem("coffee:q:long-gone"))).not.toContain(
    "due",
  );
});

test("without a network it says so, and tries again", async () => {
  await page.goto(`${site}/over/`);
  await keep(page, "coffee", { "extraction-sour": { daysAgo: 9, score: 1 } });
  await page.route("**/vragen/**", (route) => route.abort());
  await page.goto(`${site}/herhalen/`);
  await page.getByText("konden niet worden opgehaald").waitFor();
  await page.unroute("**/vragen/**");
  await press("Probeer opnieuw");
  await heading("1 van 1").waitFor();
});

test("an empty or blocked storage is said calmly", async () => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(`${site}/herhalen/`);
  await heading("Er staat niets klaar").waitFor();
  // No promise that something will come back.
  expect(await page.locator(".summary").textContent()).toContain("kan hier daarom niet terugkomen");
  expect(errors).toEqual([]);
});
