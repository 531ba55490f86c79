/** Whole journeys, from one page to the next, as different readers make them. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { widthBeyond } from "../harness/browser.ts";
import { answer, giveAnswer } from "../harness/coffee.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { DAY } from "../harness/progress.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const {
  addresses,
  concept,
  conceptPath,
  goalStates,
  homeScript,
  module: moduleWords,
  parameters,
  progress,
  progressScript,
  questionSet,
  questionSetScript: set,
  quiz,
  quizElement,
  reviewScript,
  search,
  searchOpener,
  site: siteWords,
  standing,
  steps,
} = languageOf(coffee);
const EXTRACTION = [
  "extraction-sour",
  "extraction-order",
  "extraction-multiple",
  "extraction-yield",
];
const TEST = [...EXTRACTION, "grind-size-match"];
const testPage = site + addresses.test("brewing");
const PHONE = { width: 360, height: 740 };

const browser = ownBrowser();
let page: Page;
afterEach(() => page.context().close());

/** Opens a page as a fresh reader. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  await page.goto(address);
}
const button = (name: string, within: Page | Locator = page) =>
  within.getByRole("button", { name, exact: true });
const link = (name: string) => page.getByRole("link", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
/** What is the thing to press, of the ways on that are shown. */
const wayOn = (place: string) => page.locator(`${place} .button`);
const answerAll = async (ids = TEST) => {
  for (const id of ids) await answer(page, id, true);
};

test("a new reader reads, answers, is tested; a week later reviews, and knows no less", async () => {
  page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await page.clock.install();
  await page.goto(`${site}/`);
  await link(steps.begin("Extraction")).click();
  await page.waitForURL(site + addresses.concept("extraction"));
  for (const id of EXTRACTION) await answer(page, id, id !== "extraction-yield");
  await page.locator(".recap").getByText(conceptPath.missed(1)).waitFor();
  await link(`${concept.next}: Grind size`).click();
  await answer(page, "grind-size-match", true);
  const reflection = page.locator("#grind-size-open");
  await reflection.locator("textarea").fill("Coarser.");
  await button(quiz.compareNow, reflection).click();
  await button(quiz.rates[0], reflection).click();

  // From the page of the module to its test, and from the result on.
  await link("Brewing").first().click();
  await link(steps.test("Brewing")).click();
  for (const id of TEST) await answer(page, id, id !== "extraction-order");
  await page
    .locator(`#${TEST.at(-1)}`)
    .getByRole("button", { name: set.finish })
    .click();
  await heading(set.score(4, 5)).waitFor();
  expect(await page.locator(".score .marks-row [data-mark=right]").count()).toBe(4);
  await wayOn(".score").click();
  await page.waitForURL(site + addresses.progress);
  // A second try on the same day is no knowledge yet.
  await page.locator(".numbers").getByText(standing.ever(5, 6)).waitFor();
  await page.locator(".standing summary").click();
  await page.locator(".standing").getByText(goalStates.shown).waitFor();

  await page.clock.fastForward(8 * DAY);
  await page.goto(`${site}/`);
  await page.locator(".route").getByText(standing.ever(5, 6)).waitFor();
  await link(homeScript.due(6, 3)).click();
  await button(reviewScript.begin).click();
  for (let place = 1; place <= 6; place++) {
    await heading(reviewScript.place(place, 6)).waitFor();
    const id = (await page.locator("quiz-question").getAttribute("id")) ?? "";
    if (id === "grind-size-open") await page.locator("textarea").fill("Coarser.");
    else await giveAnswer(page, id, id !== "grind-size-match");
    await button(reviewScript.sure.sure).click();
    if (id === "grind-size-open") await button(quiz.rates[0]).click();
    await wayOn("quiz-question").click();
  }
  await heading(reviewScript.summary(5, 6)).waitFor();
  await page.goto(site + addresses.progress);
  await page.locator(".numbers").getByText(standing.ever(6, 6)).waitFor();
  await page.getByText(progressScript.sure(5, 6)).waitFor();
  await page.locator(".standing summary").click();
  // Right on two days.
  await page.locator(".standing").getByText(goalStates.firm).waitFor();

  // On another device the file says the same.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(progress.save).click(),
  ]);
  const buffer = readFileSync(await download.path());
  const now = await page.evaluate(() => Date.now());
  await page.context().close();
  page = await (await browser.newContext()).newPage();
  await page.clock.install({ time: now });
  await page.goto(site + addresses.progress);
  const file = { name: "progress.json", mimeType: "application/json", buffer };
  await page.locator("[type=file]").setInputFiles(file);
  await page.locator(".numbers").getByText(standing.ever(6, 6)).waitFor();
  await page.locator(".standing summary").click();
  await page.locator(".standing").getByText(progressScript.test(4, 5)).waitFor();
  await page.locator(".standing").getByText(goalStates.firm).waitFor();
});

test("in a tunnel a test goes on to its result; search says that it cannot come, and works after it", async () => {
  await open(testPage);
  await answer(page, "extraction-yield", true);
  const context = page.context();
  await context.setOffline(true);
  // Not loaded yet, it leaves the reader where the answers are.
  await link(siteWords.search).click();
  await link(searchOpener.offline).waitFor();
  await answerAll(TEST.filter((id) => id !== "extraction-yield"));
  await page.locator(".next").click();
  await heading(set.score(5, 5)).waitFor();
  expect(await page.getByText(set.notKept).count()).toBe(0);
  expect(page.url()).toBe(testPage);

  await context.setOffline(false);
  await link(searchOpener.offline).click();
  const dialog = page.locator("dialog[open]");
  await dialog.waitFor();
  await context.setOffline(true);
  await dialog.locator("input").fill("grind");
  await button(search.again, dialog).waitFor();
  await context.setOffline(false);
  await button(search.again, dialog).click();
  await dialog.getByRole("link", { name: "Grind size" }).first().waitFor();
  await button(search.close, dialog).click();
  await link(siteWords.search).waitFor();
});

test("in two tabs the same question is answered, and the same test; neither takes anything away", async () => {
  await open(testPage);
  const first = page;
  await first.locator(".tally", { hasText: set.answered(0, 5) }).waitFor();
  const second = await first.context().newPage();
  await second.goto(testPage);
  await answer(second, "extraction-yield", true);
  // What was answered first counts in the test; the other answer is kept as well.
  await first.getByText(set.answered(1, 5)).waitFor();
  await answer(first, "extraction-yield", false);
  await answer(first, "extraction-sour", false);
  await second.getByText(set.answered(2, 5)).waitFor();
  await answer(second, "extraction-order", true);
  await answer(second, "extraction-multiple", true);
  await first.getByText(set.answered(4, 5)).waitFor();
  await answer(first, "grind-size-match", true);
  for (const tab of [first, second]) {
    await tab.getByText(set.answered(5, 5)).waitFor();
    await tab.locator(".next").click();
    await tab.getByRole("heading", { name: set.score(4, 5), exact: true }).waitFor();
  }
  const kept = await first.evaluate(() => {
    const read = (key: string) => JSON.parse(localStorage.getItem(key) ?? "null") as unknown;
    return {
      scores: (read("coffee:q:extraction-yield") as { attempts: { score: number }[] }).attempts.map(
        ({ score }) => score,
      ),
      results: (read("coffee:test:brewing") as unknown[]).length,
    };
  });
  expect(kept).toEqual({ scores: [1, 0], results: 1 });
});

/** Goes on with the Tab key until this has the focus, which is somewhere that can be seen at every step. */
async function tabTo(target: Locator): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const at = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { bottom, top, width } = at.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight && width > 0;
      return at !== document.body && outlineStyle !== "none" && outlineWidth !== "0px" && isSeen
        ? ""
        : at.outerHTML.slice(0, 120);
    });
    expect(focus, "has the focus and does not show it").toBe("");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${target.toString()}.`);
}
const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());

test("with the keyboard alone, from the front page to the end of a test", async () => {
  // Where nothing glides, what has the focus is in view at once.
  await open(`${site}/`, { reducedMotion: "reduce" });
  const press = (key: string) => page.keyboard.press(key);
  await tabTo(link("Brewing").first());
  await press("Enter");
  await page.waitForURL(site + addresses.module("brewing"));
  await tabTo(link(moduleWords.test));
  await press("Enter");
  await page.waitForURL(testPage);
  await page.locator("question-set[data-state=run]").waitFor();
  await tabTo(page.getByLabel(questionSet.all));
  await press("ArrowRight");
  const use: Record<string, (question: Locator) => Promise<void>> = {
    "extraction-sour": async (question) => {
      await tabTo(question.locator("input").first());
      await press("Space");
      await press("ArrowDown");
    },
    "extraction-order": async (question) => {
      await tabTo(question.getByRole("button", { name: quiz.down }).first());
      await press("Enter");
      expect(await question.locator("button:focus").count()).toBe(1);
    },
    "extraction-multiple": async (question) => {
      for (const box of await question.locator("input").all()) {
        await tabTo(box);
        await press("Space");
      }
    },
    "extraction-yield": async (question) => {
      await tabTo(question.locator("input"));
      await page.keyboard.type("20");
    },
    "grind-size-match": async (question) => {
      for (const select of await question.locator("select").all()) {
        await tabTo(select);
        await press("ArrowDown");
      }
    },
  };
  for (const [index, id] of TEST.entries()) {
    await heading(set.place(index + 1, TEST.length)).waitFor();
    const question = page.locator(`#${id}`);
    await use[id]?.(question);
    await tabTo(question.getByRole("button", { name: quiz.check }));
    await press(index % 2 === 0 ? "Enter" : "Space");
    await page.locator(`#${id}[data-result]`).waitFor();
    expect(await focused()).toBe(index < TEST.length - 1 ? set.next : set.finish);
    await press("Enter");
  }
  await page.locator(".score h2:focus").waitFor();
  await tabTo(page.locator(".score .ways > *").first());
});

/** What is smaller than a finger, of what a reader mainly presses. */
const small = () =>
  page
    .locator(
      "main :is(.button, .actions button, .option label, .order button, [data-typed], textarea, select, .ways > *, .marks-row a)",
    )
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { height, width } = one.getBoundingClientRect();
        const isSmall = width > 0 && (height < 43.9 || width < 43.9);
        return isSmall ? [`${one.outerHTML.slice(0, 90)}: ${width} by ${height}`] : [];
      }),
    );

test("by touch, on a phone of 360 px", async () => {
  const fits = async () => {
    expect(await small()).toEqual([]);
    expect(await widthBeyond(page)).toBeLessThanOrEqual(0);
  };
  await open(`${site}/`, { viewport: PHONE, hasTouch: true, isMobile: true });
  await fits();
  await link(steps.begin("Extraction")).tap();
  await page.waitForURL(site + addresses.concept("extraction"));
  const sour = page.locator("#extraction-sour");
  await sour.getByText("The water dissolved too much").tap();
  await button(quiz.check, sour).tap();
  await sour.locator(".result", { hasText: quizElement.wrong }).waitFor();
  await fits();
  await button(quizElement.on, sour).tap();
  await link(`${concept.next}: Grind size`).tap();
  await page.waitForURL(site + addresses.concept("grind-size"));
  await page.getByRole("button", { name: siteWords.menu }).tap();
  await page.locator(".pages").getByRole("link", { name: siteWords.modules }).tap();
  await page.waitForURL(site + addresses.modules);
  await fits();
  await page.goto(`${testPage}?${parameters.view}=${parameters.views.one}`);
  for (const [index, id] of TEST.entries()) {
    await heading(set.place(index + 1, TEST.length)).waitFor();
    const question = page.locator(`#${id}`);
    await fits();
    if (id === "extraction-order")
      await question.getByRole("button", { name: quiz.down }).first().tap();
    else if (id === "extraction-yield" || id === "grind-size-match")
      await giveAnswer(page, id, true);
    else await question.locator("label").first().tap();
    await button(quiz.check, question).tap();
    await page.locator(`#${id}[data-result]`).waitFor();
    await fits();
    await wayOn(`#${id}`).tap();
  }
  await page.locator(".score h2").waitFor();
  await fits();
});

test("on a phone on its side a test shows what was said and the way on", async () => {
  await open(`${testPage}?${parameters.view}=${parameters.views.one}`, {
    viewport: { width: 844, height: 390 },
    hasTouch: true,
    isMobile: true,
  });
  /** Whether all of it is in view, with nothing over it. */
  const isSeen = (one: Locator) =>
    one.evaluate((element) => {
      const { top, bottom, left, width } = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= innerHeight && element.contains(over);
    });
  for (const [index, id] of TEST.entries()) {
    await heading(set.place(index + 1, TEST.length)).waitFor();
    const question = page.locator(`#${id}`);
    for (const shown of [page.locator(".place"), question.locator(".prompt")])
      await expect.poll(() => isSeen(shown)).toBe(true);
    await giveAnswer(page, id, id !== "extraction-sour");
    const check = button(quiz.check, question);
    await check.scrollIntoViewIfNeeded();
    expect(await isSeen(check)).toBe(true);
    await check.tap();
    await expect.poll(() => isSeen(question.locator(".result"))).toBe(true);
    await expect.poll(() => isSeen(question.locator(".actions > *").first())).toBe(true);
    await wayOn(`#${id}`).tap();
  }
  await heading(set.score(4, 5)).waitFor();
});

test("a site that was renewed and a storage that was cleared, under a test that is open", async () => {
  const errors: string[] = [];
  await open(testPage);
  page.on("pageerror", ({ message }) => errors.push(message));
  await answer(page, "extraction-yield", true);
  await page.route("**/_astro/*", (route) =>
    page.url() === testPage ? route.fulfill({ status: 404, body: "" }) : route.continue(),
  );
  await page.evaluate(() => localStorage.clear());
  await answerAll(TEST.filter((id) => id !== "extraction-yield"));
  await page.locator(".next").click();
  await heading(set.score(5, 5)).waitFor();
  // Its script is gone: search has a page of its own, and what was answered is there again on the way back.
  await page.locator(".search-link").click();
  await page.waitForURL(site + addresses.search);
  await page.unroute("**/_astro/*");
  await page.goBack();
  await heading(set.score(5, 5)).waitFor();
  expect(errors).toEqual([]);
});
