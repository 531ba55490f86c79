import { expect, test } from "vitest";
import { pageForAxe, violations, violationsInBothSchemes } from "../harness/axe.ts";
import { widthBeyond } from "../harness/browser.ts";
import { questions } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coveringPages } from "../harness/pages.ts";
import { countShifts, shifts } from "../harness/shift.ts";
import { origin, sites } from "../harness/sites.ts";

const site = origin(sites.course);
const { quiz, quizElement } = languageOf(sites.course);

const browser = ownBrowser();

for (const width of [320, 1280]) {
  test(`no violation in either scheme, and nothing moves by itself, ${width} px`, async () => {
    const page = await pageForAxe(browser, width);
    await countShifts(page);
    const found: string[] = [];
    for (const path of coveringPages(sites.course)) {
      await page.goto(site + path);
      found.push(
        ...(await violationsInBothSchemes(page)).map((violation) => `${path} ${violation}`),
      );
      const wide = await widthBeyond(page);
      if (wide > 0) found.push(`${path} is ${wide} px too wide`);
      // Neither does it when the scheme changes.
      found.push(...(await shifts(page)).map((shift) => `${path} moves: ${shift}`));
      if (width > 320) continue;
      // At 400 % zoom of a laptop too, the text is one column and nothing is cut off.
      await page.setViewportSize({ width, height: 256 });
      const zoomed = await widthBeyond(page);
      if (zoomed > 0) found.push(`${path} is ${zoomed} px too wide at 400 %`);
      await page.setViewportSize({ width, height: 900 });
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
}

test("no violation in a question that was answered wrong, with all feedback open", async (context) => {
  const single = questions(sites.course).find(({ kind }) => kind === "single");
  if (single === undefined) return context.skip("This course has no question with one answer.");
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(site + single.url);
  const question = page.locator("quiz-question");
  await question.locator("input").last().check();
  await question.getByRole("button", { name: quiz.check }).click();
  const others = question.getByRole("button", { name: quizElement.others });
  if ((await others.count()) > 0) await others.click();
  expect(await violations(page)).toEqual([]);
  await page.close();
});
