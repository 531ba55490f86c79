import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageForAxe, violationsInBothSchemes } from "../harness/axe.ts";
import { widthBeyond } from "../harness/browser.ts";
import { keep } from "../harness/progress.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { quiet } from "../harness/shift.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, parameters, reviewScript } = languageOf(coffee);
const browser = ownBrowser();

/** Every state of tests, practice, review and progress: a name, and how to get there from the one before. */
const states: [name: string, go: (page: Page) => Promise<unknown>][] = [
  ["nothing to review", (page) => page.goto(site + addresses.review)],
  ["practice, nothing chosen", (page) => page.goto(site + addresses.practice)],
  [
    "practice, some unknown",
    (page) =>
      page.goto(`${site}${addresses.practice}?${parameters.questions}=nope,extraction-yield`),
  ],
  ["test, all", (page) => page.goto(`${site}${addresses.test("brewing")}?${parameters.seed}=2`)],
  ["test, score", (page) => page.locator(".next").click()],
  [
    "test, one by one",
    (page) =>
      page.goto(`${site}${addresses.test("brewing")}?${parameters.view}=${parameters.views.one}`),
  ],
  [
    "review, ready",
    async (page) => {
      await keep(page, "coffee", { "extraction-yield": { daysAgo: 9, score: 0, sure: "sure" } });
      await page.goto(site + addresses.review);
      await page.locator(".ready h2").waitFor();
    },
  ],
  [
    "review, asked",
    async (page) => {
      await page.locator(".begin button").click();
      await page.locator("input[type=text]").fill("20");
    },
  ],
  [
    "review, answered",
    (page) => page.getByRole("button", { name: reviewScript.sure.sure, exact: true }).click(),
  ],
  [
    "review, summary",
    (page) => page.getByRole("button", { name: reviewScript.finish, exact: true }).click(),
  ],
  [
    "progress",
    async (page) => {
      await page.goto(site + addresses.progress);
      for (const summary of await page.locator("progress-overview summary").all())
        await summary.click();
      await page.locator("table").waitFor();
    },
  ],
  ["progress, wiping", (page) => page.locator(".wipe").click()],
  ["marks in a list", (page) => page.goto(site + addresses.concept("extraction"))],
  ["the way on", (page) => page.goto(`${site}/`)],
  ["a module that was begun", (page) => page.goto(site + addresses.module("brewing"))],
  [
    "test, left and come back to",
    async (page) => {
      await page.goto(site + addresses.test("brewing"));
      const first = page.locator("quiz-question").first();
      await first.locator("input").first().check();
      await first.locator("[type=submit]").click();
      await page.goto(site + addresses.test("brewing"));
      await page.locator(".gate h2").waitFor();
    },
  ],
];

for (const width of [320, 1280]) {
  test(`no violation in any state, in either scheme, ${width} px`, async () => {
    const page = await pageForAxe(browser, width);
    const found: string[] = [];
    for (const [name, go] of states) {
      await go(page);
      // Marks in lists come in a quiet moment.
      await quiet(page);
      found.push(
        ...(await violationsInBothSchemes(page)).map((violation) => `${name}: ${violation}`),
      );
      const wide = await widthBeyond(page);
      if (wide > 0) found.push(`${name}: ${wide} px too wide`);
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
}
