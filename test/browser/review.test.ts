import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DAY, keep } from "../harness/progress.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { answers, coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, quiz, review, reviewScript: said, when } = languageOf(coffee);
const browser = ownBrowser();
let page: Page;
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => page.context().close());

const heading = (name: string | RegExp, on = page) => on.getByRole("heading", { name });
const press = (name: string, on = page) =>
  on.getByRole("button", { name, exact: true }).first().click();
const shown = (on = page) => on.locator("quiz-question").getAttribute("id");
const summary = () => page.locator(".summary").innerText();
const THREE = ["extraction-sour", "grind-size-match", "extraction-yield"];
const weekOld = (ids: string[]) =>
  keep(page, "coffee", Object.fromEntries(ids.map((id) => [id, { daysAgo: 9, score: 1 }])));

test("the same day nothing is due and the page says when; a week later every page says what is", async () => {
  await page.clock.install();
  await page.goto(site + addresses.concept("extraction"));
  await page.getByLabel("The water dissolved too little").check();
  await page.locator("#extraction-sour").getByRole("button", { name: quiz.check }).click();
  await page.locator("#extraction-yield input").fill("40");
  await page.locator("#extraction-yield").getByRole("button", { name: quiz.check }).click();
  await page.goto(site + addresses.review);
  await heading(said.nothing).waitFor();
  expect(await summary()).toContain(said.nextOne(when(1, ""), 1).slice(0, -1));
  expect(await page.locator(".due").isHidden()).toBe(true);
  // Meanwhile there are the module that is not done, and practice.
  await page.getByRole("link", { name: said.module("Brewing") }).waitFor();
  await page.getByRole("link", { name: said.practice, exact: true }).waitFor();

  await page.clock.fastForward(7 * DAY);
  await page.goto(site + addresses.concept("grind-size"));
  await page.locator(".due:visible").waitFor();
  expect(await page.locator(".due").textContent()).toMatch(/2/);
  await page.locator(".due").click();
  await heading(said.ready(2)).waitFor();
  await page.getByText(said.takes(2, false, 1)).waitFor();
  await press(said.begin);
  await heading(said.place(1, 2)).waitFor();
  expect(["extraction-sour", "extraction-yield"]).toContain(await shown());
});

test("in a tunnel: nothing begins without its questions, and what has begun needs no network", async () => {
  await page.goto(site + addresses.about);
  await keep(page, "coffee", {
    "extraction-sour": { daysAgo: 9, score: 1 },
    "grind-size-match": { daysAgo: 9, score: 1, sure: "doubt" },
    "extraction-yield": { daysAgo: 9, score: 0, sure: "sure" },
    "extraction-order": { daysAgo: 1, score: 1, sure: "sure", dueIn: 2 },
  });
  let isTunnel = true;
  await page.route(`**${addresses.question("*")}**`, (route) =>
    isTunnel && !route.request().url().includes("yield") ? route.abort() : route.continue(),
  );
  await page.goto(site + addresses.review);
  // What failed is said beside the button, which tries again.
  const failed = page.locator(".fetching", { hasText: said.failed });
  await failed.waitFor();
  expect(await page.locator(".begin button").textContent()).toBe(said.retry);
  await press(said.retry);
  await failed.waitFor();
  isTunnel = false;
  await press(said.retry);
  await heading(said.place(1, 3)).waitFor();
  await page.context().setOffline(true);

  // A confident mistake comes first. Enter in the field does not say "sure" for the reader.
  expect(await shown()).toBe("extraction-yield");
  await page.locator("input[type=text]").fill("20");
  await page.keyboard.press("Enter");
  expect(await page.locator("[data-result]").count()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.locator("quiz-question").getAttribute("data-result")).toBe("correct");
  // The way on stands in the question's own bar, and has the focus.
  expect(await page.locator(".skip-question").isHidden()).toBe(true);
  await page.keyboard.press("Enter");

  // The mistake's neighbour is of the concept that contrasts with its own.
  await heading(said.place(2, 3)).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(said.place(2, 3));
  expect(await shown()).toBe("grind-size-match");
  for (const select of await page.locator("select").all()) await select.selectOption({ index: 1 });
  await press(said.sure.guess);
  await press(said.next);

  await heading(said.place(3, 3)).waitFor();
  await page.getByLabel("The beans were roasted dark").check();
  await press(said.sure.sure);
  await press(said.finish);

  await heading(said.summary(1, 3)).waitFor();
  const text = await summary();
  const found = { sure: { right: 1, total: 2 }, doubt: { right: 0, total: 0 } };
  expect(text).toContain(said.calibration({ ...found, guess: { right: 0, total: 1 } }));
  expect(text).toContain(said.firmer(1, "4 days", false));
  expect(text).toContain("1 day → 4 days");
  expect(text.replaceAll(/\s+/g, "")).toContain(
    (when(1, "") + said.questions(2)).replaceAll(" ", ""),
  );
  expect(
    await page.getByRole("link", { name: "Sour before bitter" }).getAttribute("href"),
  ).toContain(addresses.concept("extraction", "sour-before-bitter"));
  const sure = await page.evaluate(() =>
    ["extraction-yield", "grind-size-match", "extraction-sour"].map((id) => {
      const text = localStorage.getItem(`coffee:q:${id}`) ?? "{}";
      return (JSON.parse(text) as { attempts: { sure: string }[] }).attempts.at(-1)?.sure;
    }),
  );
  expect(sure).toEqual(["sure", "guess", "sure"]);
  expect(await page.evaluate(() => localStorage.getItem("coffee:review"))).toBeNull();
});

test("a session goes on where it was: after a reload, another page, in another tab", async () => {
  await page.goto(site + addresses.about);
  await weekOld(THREE);
  await page.goto(site + addresses.review);
  await press(said.begin);
  await heading(said.place(1, 3)).waitFor();
  const first = await shown();
  await press(review.skip);
  await heading(said.place(2, 3)).waitFor();
  const second = await shown();
  await answer(page);
  await page.reload();
  // What was answered and not gone on from stands there, with what was said of it.
  await page.locator(`#${second}[data-result]`).waitFor();
  await heading(said.place(2, 3)).waitFor();
  await page.goto(site + addresses.about);

  const other = await page.context().newPage();
  await other.goto(site + addresses.review);
  await other.locator(`#${second}[data-result]`).waitFor();
  await press(said.next, other);
  await heading(said.place(3, 3), other).waitFor();
  await page.goto(site + addresses.review);
  await heading(said.place(3, 3)).waitFor();
  // What the other tab answers is not asked here too.
  expect(await shown()).toBe(await shown(other));
  await answer(other);
  await page.locator(".summary h2").waitFor();
  expect(await summary()).toContain(said.more(1));

  // Another round asks what was skipped.
  await press(said.more(1));
  await heading(said.place(1, 1)).waitFor();
  expect(await shown()).toBe(first);
});

/** Gives some answer to the question that is shown, surely. */
async function answer(on: Page): Promise<void> {
  const kind = await on.locator("quiz-question").getAttribute("data-kind");
  if (kind === "match")
    for (const select of await on.locator("select").all()) await select.selectOption({ index: 1 });
  else if (kind === "single") await on.locator("[data-option]").first().check();
  else await on.locator("input[type=text]").fill("20");
  await press(said.sure.sure, on);
}

test("a new version took a question away, another session is garbage: the count is right", async () => {
  await page.goto(site + addresses.about);
  await weekOld([...THREE, "long-gone"]);
  await page.evaluate(() => localStorage.setItem("coffee:review", '{"day":1,"ids":[{}]}'));
  await page.goto(site + addresses.review);
  await heading(said.ready(3)).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("coffee:q:long-gone"))).not.toContain(
    "due",
  );
  // Its page is gone too, between two files that were fetched.
  await page.route(`**${addresses.question("grind-size-match")}`, (route) =>
    route.fulfill({ status: 404, body: "" }),
  );
  await page.goto(site + addresses.review);
  await page.getByText(said.failed).waitFor();
  // The list that came was the old one.
  await page.route(`**${addresses.reviewFile}`, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replaceAll('"grind-size-match"', '"gone"');
    await route.fulfill({ response, body: text });
  });
  await page.reload();
  await press(said.begin);
  await heading(said.place(1, 2)).waitFor();
  await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem("coffee:review")!) as { ids: string[] };
    localStorage.setItem(
      "coffee:review",
      JSON.stringify({ ...session, ids: ["old", ...session.ids] }),
    );
  });
  await page.reload();
  await heading(said.place(1, 2)).waitFor();

  // Cleared between two clicks: what is on the screen goes on, and is kept from there.
  await page.evaluate(() => localStorage.clear());
  await answer(page);
  await press(said.next);
  await heading(said.place(2, 2)).waitFor();
  await answer(page);
  await press(said.finish);
  await page.locator(".summary h2", { hasText: "2" }).waitFor();
});

test("of twins one is asked, which was never seen; the one that was answered counts for both", async () => {
  const there = origin(answers);
  await page.goto(there + addresses.about);
  await keep(page, "answers", { renamed: { daysAgo: 9, score: 1 } });
  await page.goto(there + addresses.review);
  await heading(said.ready(1)).waitFor();
  await press(said.begin);
  await heading(said.place(1, 1)).waitFor();
  expect(await shown()).toBe("told-here");
  await page.locator("[data-option]").first().check();
  await press(said.sure.guess);
  await page.locator(".due").waitFor({ state: "hidden" });
  await press(said.finish);
  await page.locator(".summary h2").waitFor();
});

test("a reflection keeps how sure the reader was", async () => {
  await page.goto(site + addresses.about);
  await keep(page, "coffee", { "grind-size-open": { daysAgo: 9, score: 1 } });
  await page.goto(site + addresses.review);
  await press(said.begin);
  await page.locator("textarea").fill("Grind coarser");
  await press(said.sure.doubt);
  await press(quiz.rates[0]);
  const kept = await page.evaluate(() => localStorage.getItem("coffee:q:grind-size-open"));
  expect(kept).toContain('"sure":"doubt"');
});

test("an empty or blocked storage is said calmly, and practice is there", async () => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(site + addresses.review);
  await heading(said.nothing).waitFor();
  // No promise that something will come back.
  expect(await summary()).toContain(said.blocked);
  await page.locator(".summary").getByRole("link", { name: said.practice }).waitFor();
  expect(errors).toEqual([]);
});
