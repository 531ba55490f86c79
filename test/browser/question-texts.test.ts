/** A question looks the same wherever it is asked, whatever its texts hold. */
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { keep } from "../harness/progress.ts";
import { origin, texts } from "../harness/sites.ts";

const site = origin(texts);
const { addresses, codeBlock, parameters, reviewScript } = languageOf(texts);
const browser = ownBrowser();
let page: Page;
beforeAll(async () => {
  page = await browser.newPage();
});

/** Of what a question with code, a formula and pictures holds, that by which one sees its style. */
async function look(path: string) {
  await page.goto(site + path);
  if (path === addresses.review)
    await page.getByRole("button", { name: reviewScript.begin }).click();
  const quiz = page.locator("quiz-question#zee-foto");
  await quiz.getByRole("button", { name: codeBlock.copy }).first().waitFor();
  return quiz.evaluate((element) => {
    const of = (selector: string, property: string) =>
      [...element.querySelectorAll(selector)].map((found) =>
        getComputedStyle(found).getPropertyValue(property),
      );
    return {
      frames: of("pre", "border-top-width"),
      scroll: of("pre", "overflow-x"),
      digits: of("code", "font-variant-numeric"),
      keywords: of(".c-keyword", "font-weight"),
      pictures: of("img", "max-width"),
      formulas: element.querySelectorAll("math").length,
      buttons: element.querySelectorAll("code-block button").length,
    };
  });
}

test("code, formulas and pictures of a question are styled wherever it is asked", async () => {
  const own = await look(addresses.question("zee-foto"));
  expect(own).toMatchObject({ frames: ["1px", "1px"], buttons: 2, formulas: 1 });
  expect(own.keywords).toContain("600");
  expect(new Set(own.digits)).toEqual(new Set(["lining-nums"]));
  expect(new Set(own.pictures)).toEqual(new Set(["100%"]));

  expect(await look(addresses.concept("zee"))).toEqual(own);
  expect(await look(addresses.test("water"))).toEqual(own);
  expect(await look(`${addresses.practice}?${parameters.questions}=zee-foto`)).toEqual(own);
  await keep(page, courseOf(texts).settings.id, { "zee-foto": { daysAgo: 9, score: 0 } });
  expect(await look(addresses.review)).toEqual(own);
});
