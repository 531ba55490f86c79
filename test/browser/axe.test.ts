import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "../harness/axe.ts";
import { launch } from "../harness/browser.ts";
import { someQuestion } from "../harness/content.ts";
import { origin, sites } from "../harness/sites.ts";

const site = origin(sites.course);

/** One page of every kind; the course itself says which. */
const paths = () => [
  "/",
  "/modules/",
  "/modules/de-klant/",
  "/modules/de-klant/toets/",
  "/begrippen/",
  "/begrippen/klant/",
  "/begrippen/herkomst-van-klant/",
  "/begrippen/klantvriendelijkheid/",
  "/begrippen/profit-en-non-profit/",
  "/bronnen/",
  "/bronnen/startersgids/",
  "/over/",
  "/404.html",
  "/kaart/",
  `/vragen/${someQuestion(sites.course.out)}/`,
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`no violation, ${colorScheme}, ${width} px`, async () => {
      // axe comes in as a script, which the page's own policy would refuse.
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of paths()) {
        await page.goto(site + path);
        found.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (wide > 0) found.push(`${path} is ${wide} px too wide`);
      }
      expect(found).toEqual([]);
      await context.close();
    });
  }
}

test("no violation in a question that was answered wrong, with all feedback open", async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site}/begrippen/klant/`);
  for (const quiz of await page.locator("quiz-question[data-kind=single]").all()) {
    await quiz.locator("input").last().check();
    await quiz.getByRole("button", { name: "Controleer" }).click();
    await quiz.getByRole("button", { name: "Toon alle uitleg" }).click();
  }
  expect(await violations(page)).toEqual([]);
  await context.close();
});
