import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { DAY, keep } from "../harness/progress.ts";
import { languageOf } from "../harness/language.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, quiz, reviewScript: said, when } = languageOf(coffee);
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
    await page.goto(site + addresses.concept("extraction"));
    await page.getByLabel("The water dissolved too little").check();
    await page.locator("#extraction-sour").getByRole("button", { name: quiz.check }).click();
    await page.locator("#extraction-yield input").fill("40");
    await page.locator("#extraction-yield").getByRole("button", { name: quiz.check }).click();
  });

  test("nothing is due on the same day, and the page says when something is", async () => {
    await page.goto(site + addresses.review);
    await heading(said.nothing).waitFor();
    expect(await page.locator(".summary p").first().textContent()).toContain(when(1, ""));
    expect(await page.locator(".due").isHidden()).toBe(true);
  });

  test("what was answered is due, on every page's header too", async () => {
    await page.clock.fastForward(7 * DAY);
    await page.goto(site + addresses.concept("grind-size"));
    await page.locator(".due:visible").waitFor();
    expect(await page.locator(".due").textContent()).toMatch(/2/);
    await page.locator(".due").click();
    await heading(said.place(1, 2)).waitFor();
    expect(["extraction-sour", "extraction-yield"]).toContain(await shown());
  });
});

test("a confident mistake comes first, and one sitting does it", async () => {
  await page.goto(site + addresses.about);
  await keep(page, "coffee", {
    "extraction-sour": { daysAgo: 9, score: 1 },
    "grind-size-match": { daysAgo: 9, score: 1, sure: "doubt" },
    "extraction-yield": { daysAgo: 9, score: 0, sure: "sure" },
    "extraction-order": { daysAgo: 1, score: 1, sure: "sure", dueIn: 2 },
  });
  await page.goto(site + addresses.review);
  await heading(said.place(1, 3)).waitFor();
  expect(await shown()).toBe("extraction-yield");

  // Enter in the field does not say "sure" for the reader.
  await page.locator("input[type=text]").fill("20");
  await page.keyboard.press("Enter");
  expect(await page.locator("[data-result]").count()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.locator("quiz-question").getAttribute("data-result")).toBe("correct");
  await page.keyboard.press("Enter");

  // The mistake's neighbour is of the other concept; then it is the turn of its own.
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
  // Cells of a table have no space between them in its text.
  const dense = (text: string | null) => text?.replaceAll(/\s+/g, "");
  const summary = dense(await page.locator(".summary").textContent());
  expect(summary).toContain(dense(said.sureAndWrong(1)));
  expect(summary).toContain(dense(when(1, "") + said.questions(2)));
  expect(summary).toContain(dense(said.sure.guess + said.right(0, 1)));
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
});

test("a reflection keeps how sure the reader was", async () => {
  await page.goto(site + addresses.about);
  await keep(page, "coffee", { "grind-size-open": { daysAgo: 9, score: 1 } });
  await page.goto(site + addresses.review);
  await page.locator("textarea").fill("Grind coarser");
  await press(said.sure.doubt);
  await press(quiz.rates[0]);
  const kept = await page.evaluate(() => localStorage.getItem("coffee:q:grind-size-open"));
  expect(kept).toContain('"sure":"doubt"');
});

test("a question that the course no longer has is not asked, and not counted again", async () => {
  await page.goto(site + addresses.about);
  await keep(page, "coffee", { "long-gone": { daysAgo: 9, score: 1 } });
  await page.goto(site + addresses.review);
  await heading(said.nothing).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("coffee:q:long-gone"))).not.toContain(
    "due",
  );
});

test("without a network it says so, and tries again", async () => {
  await page.goto(site + addresses.about);
  await keep(page, "coffee", { "extraction-sour": { daysAgo: 9, score: 1 } });
  await page.route(`**${addresses.question("*")}**`, (route) => route.abort());
  await page.goto(site + addresses.review);
  await page.getByText(said.failed).waitFor();
  await page.unroute(`**${addresses.question("*")}**`);
  await press(said.retry);
  await heading(said.place(1, 1)).waitFor();
});

test("offline half-way nothing is skipped: the same button tries again, and says so beside itself", async () => {
  await page.goto(site + addresses.about);
  const ids = ["extraction-sour", "grind-size-match", "extraction-yield"];
  await keep(page, "coffee", Object.fromEntries(ids.map((id) => [id, { daysAgo: 9, score: 1 }])));
  // Only the first question comes; what is fetched ahead fails too.
  let asked = 0;
  await page.route(`**${addresses.question("*")}**`, (route) =>
    asked++ === 0 ? route.continue() : route.abort(),
  );
  await page.goto(site + addresses.review);
  await heading(said.place(1, 3)).waitFor();
  const first = await shown();
  for (const name of [said.skip, said.retry, said.retry]) {
    await press(name);
    // What was said before stands until then: the button tells that this time has failed too.
    await page.locator(".next:enabled", { hasText: said.retry }).waitFor();
    expect(await page.locator(".set-foot .failed").textContent()).toBe(said.failed);
    expect(await shown()).toBe(first);
    expect(await page.locator(".place").textContent()).toBe(said.place(1, 3));
  }
  await page.unroute(`**${addresses.question("*")}**`);
  await press(said.retry);
  await heading(said.place(2, 3)).waitFor();
  expect(await page.locator(".failed").textContent()).toBe("");
  await press(said.skip);
  await heading(said.place(3, 3)).waitFor();
  await press(said.finish);
  await heading(said.skippedAll).waitFor();
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
  await page.goto(site + addresses.review);
  await heading(said.nothing).waitFor();
  // No promise that something will come back.
  expect(await page.locator(".summary").textContent()).toContain(said.blocked);
  expect(errors).toEqual([]);
});
