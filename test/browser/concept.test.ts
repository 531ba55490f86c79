import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { countShifts, shifts } from "../harness/shift.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, concept, conceptPath: said, quiz, site: words } = languageOf(coffee);
const browser = ownBrowser();

const answer = async (
  page: Page,
  id: string,
  choose: (quiz: ReturnType<Page["locator"]>) => Promise<void>,
) => {
  const question = page.locator(`quiz-question#${id}`);
  await choose(question);
  await question.getByRole("button", { name: quiz.check }).click();
};

test("a page shows what became of its questions, repeats what was missed and leads on", async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.clock.install();
  await countShifts(page);
  await page.goto(site + addresses.concept("extraction"));
  const told = page.locator(".segments span");
  const outcomes = () =>
    page.locator(".segments i").evaluateAll((marks) => marks.map((mark) => mark.dataset["is"]));
  expect(await told.textContent()).toBe(said.done(0, 4));
  expect(await page.locator(".recap").textContent()).toBe("");

  await answer(page, "extraction-sour", (question) => question.locator("input").nth(1).check());
  await answer(page, "extraction-yield", (question) => question.locator("input").fill("40"));
  await page.getByText(said.missed(1)).waitFor();
  expect(await told.textContent()).toBe(said.done(2, 4));
  expect(await outcomes()).toEqual(["right", undefined, undefined, "missed"]);
  expect(await page.locator(".local i[data-is]").count()).toBe(2);

  const recap = page.locator(".recap");
  if (!(await recap.locator("ul").isVisible())) await recap.locator("summary").click();
  const links = recap.locator("a");
  expect(await links.first().getAttribute("href")).toBe("#extraction-yield");
  expect(await links.last().getAttribute("href")).toContain("#how-it-is-measured");
  await links.first().click();
  await page.waitForURL("**/#extraction-yield");

  // Another day it is known that they were answered, and no more.
  await page.clock.fastForward(86_400_000);
  await page.goto("about:blank");
  await page.goto(site + addresses.concept("extraction"));
  await page.locator("i[data-is=before]").nth(1).waitFor();
  await page.getByText(said.done(2, 4)).nth(1).waitFor();
  expect(await shifts(page)).toEqual([]);

  const onward = page.locator(".turn [rel=next]");
  expect(await onward.textContent()).toBe(`${concept.next}: Grind size`);
  await onward.click();
  await page.waitForURL(site + addresses.concept("grind-size"));
  expect(await page.locator(".turn [rel=next]").getAttribute("href")).toBe(
    addresses.test("brewing"),
  );
  await context.close();
});

test("every part of the site is reached from the header, on a phone, by keyboard, without scripts", async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(site + addresses.concept("extraction"));
  const menu = page.getByRole("button", { name: words.menu });
  const pages = page.locator(".masthead .pages");
  expect(await pages.isVisible()).toBe(false);
  await menu.focus();
  await page.keyboard.press("Enter");
  await pages.waitFor();
  expect(await pages.locator("[aria-current=true]").textContent()).toContain(words.concepts);
  await page.keyboard.press("Escape");
  await pages.waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await pages.getByRole("link", { name: words.map }).click();
  await page.waitForURL(site + addresses.map);
  expect(await page.locator(".pages [aria-current=page]").textContent()).toContain(words.map);
  await context.close();
});
