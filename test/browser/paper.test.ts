/** What is printed: a module, a chosen set, and the page of a test; and where the printed address leads. */
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, ids, parameters, practiceScript, sheet } = languageOf(coffee);
const practice = site + addresses.practice;
const browser = ownBrowser();
let page: Page;
beforeEach(async () => {
  page = await (await browser.newContext({ colorScheme: "dark" })).newPage();
});
afterEach(() => page.context().close());

const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const visibleParts = () =>
  page.locator(".part:visible").evaluateAll((parts) => parts.map((part) => part.id));

/** What reaches beyond the paper: it would be cut off. */
const cutOff = () =>
  page.locator(".part :not(.sr)").evaluateAll((all) =>
    all
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );

/** The questions that the address on a worksheet leads to, in their order. */
async function ledTo(address: string, count: number): Promise<string[]> {
  await page.goto(address);
  const questions = page.locator(".questions quiz-question");
  await expect.poll(() => questions.count()).toBe(count);
  return questions.evaluateAll((all) => all.map(({ id }) => id));
}

test("a module prints whole or by part, black on white, and its worksheet leads to its questions", async () => {
  await page.goto(site + addresses.modulePaper("brewing"));
  expect(await visibleParts()).toEqual([ids.reader, ids.worksheet, ids.key]);
  const asked = await page.locator(".worksheet .asks").count();
  expect(await page.locator(".key .answers > li").count()).toBe(asked);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 627, height: 950 });
  expect(await cutOff()).toEqual([]);
  const colours = await page
    .locator(".asks")
    .first()
    .evaluate((one) => [
      getComputedStyle(one).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  const all = sheets(await page.pdf({ preferCSSPageSize: true }));
  await page.goto(`${page.url()}#${ids.key}`);
  expect(await visibleParts()).toEqual([ids.key]);
  const some = sheets(await page.pdf({ preferCSSPageSize: true }));
  expect(some).toBeGreaterThan(0);
  expect(all).toBeGreaterThanOrEqual(some + 2);
  const back = await page.locator(".worksheet .way-back a").textContent();
  expect(back).toMatch(/^https?:/);
  const { search } = new URL(back ?? "");
  expect(await ledTo(practice + search, asked)).toHaveLength(asked);
});

test("a set prints as a worksheet with its key, round boxes for one answer, and an address that leads back", async () => {
  const set = ["extraction-multiple", "extraction-sour", "grind-size-open"];
  const search = `?${parameters.questions}=${set.join(",")}`;
  await page.goto(`${practice}${search},gone&${parameters.paper}=1#${ids.worksheet}`);
  await page.locator(`#${ids.worksheet}`).waitFor();
  await expect.poll(visibleParts).toEqual([ids.worksheet]);
  await page.getByText(practiceScript.unknown(["gone"])).waitFor();
  const radius = (kind: string) =>
    page
      .locator(`.${kind} .box`)
      .first()
      .evaluate((one) => getComputedStyle(one).borderRadius);
  expect([await radius("round"), await radius("square")]).toEqual(["50%", "0px"]);
  await page.getByRole("link", { name: sheet.both }).click();
  await expect.poll(visibleParts).toEqual([ids.worksheet, ids.key]);
  const back = await page.locator(".worksheet .way-back a").textContent();
  expect(back).toBe(`${practice}${search},gone`);
  expect(await ledTo(back ?? "", set.length)).toEqual(set);
});

test("the page of a test prints the address of what stands on it, with round boxes for one answer", async () => {
  await page.goto(site + addresses.test("brewing"));
  const shown = await page.locator("quiz-question").evaluateAll((all) => all.map(({ id }) => id));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator(".colophon .paper").textContent();
  const radius = (type: string) =>
    page
      .locator(`[type=${type}]`)
      .first()
      .evaluate((one) => getComputedStyle(one).borderRadius);
  expect(await radius("radio")).toBe("50%");
  expect(await radius("checkbox")).toBe("0px");
  await page.emulateMedia({ media: "screen" });
  expect(await ledTo(printed ?? "", shown.length)).toEqual(shown);
});
