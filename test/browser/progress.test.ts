import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keep } from "../harness/progress.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const {
  addresses,
  marks,
  progress,
  progressScript: said,
  quiz,
  quizElement,
  standing,
  steps,
} = languageOf(coffee);
const browser = ownBrowser();
let page: Page;
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  await page.goto(site + addresses.about);
});
afterEach(() => page.context().close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const report = () => page.locator(".report").innerText();
const stored = () =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.keys(localStorage)
        .filter((key) => key.includes(":q:"))
        .toSorted()
        .map((key) => [key, JSON.parse(localStorage.getItem(key) ?? "") as unknown]),
    ),
  );
const some = () =>
  keep(page, "coffee", {
    "extraction-sour": { daysAgo: 2, score: 1, sure: "sure", dueIn: 3 },
    "extraction-order": { daysAgo: 9, score: 1, sure: "sure" },
    "extraction-yield": { daysAgo: 2, score: 0, sure: "sure", dueIn: 1 },
  });
const ever = (n: number) => page.locator(".numbers").getByText(standing.ever(n, 6)).waitFor();
const untouched = () => page.locator(".numbers").getByText(standing.untouched).waitFor();

/** Adds a file with this text and waits for what the page says of it. */
async function add(text: string): Promise<string> {
  await page.locator(".report").evaluate((element) => element.replaceChildren());
  const file = { name: "progress.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("[type=file]").setInputFiles(file);
  await page.locator(".report p").first().waitFor();
  return report();
}

async function save(name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("shows per module and concept what is known and due", async () => {
  await some();
  await page.goto(site + addresses.progress);
  await ever(2);
  await page.locator(".numbers").getByText(standing.due(1)).waitFor();
  await page.locator(".standing summary").press("Enter");
  const row = page.getByRole("row", { name: /Extraction/ });
  await row.waitFor();
  expect(await row.getByRole("cell").allTextContents()).toEqual([said.part(2, 4), "1"]);
  await page.getByText(said.totals({ done: 3, ever: 2, total: 6, due: 1 })).waitFor();
  expect(await page.locator(".days").textContent()).toMatch(said.days(1, "").replace(/\W+$/, ""));
  await page.getByText(said.sure(2, 3)).waitFor();
});

test("saving, wiping and adding the file again changes nothing", async () => {
  await some();
  const more = [
    "run:/modules/brewing/test/",
    "draft:grind-size-open",
    "map:brewing",
    "review",
    "last",
  ];
  await page.evaluate((keys) => {
    for (const key of keys) localStorage.setItem(`coffee:${key}`, "{}");
    const results = [{ at: Date.now(), right: 4, total: 5 }];
    localStorage.setItem("coffee:test:brewing", JSON.stringify(results));
  }, more);
  const before = await stored();
  await page.goto(site + addresses.progress);
  const { name, text } = await save(progress.save);
  expect(name).toMatch(/^coffee-progress-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toMatchObject({
    format: "klantwijzer-progress",
    version: 1,
    course: "coffee",
  });

  await button(progress.wipe).click();
  expect(await page.getByRole("dialog").innerText()).toContain(said.willBeLost(3));
  await page.keyboard.press("Escape");
  expect(await stored()).toEqual(before);
  await button(progress.wipe).click();
  expect((await save(progress.saveFirst)).text.length).toBe(text.length);
  await page.getByRole("dialog").getByRole("button", { name: progress.wipeNow }).click();
  // The dialog says that it closed a moment after it did.
  await page.getByText(said.wiped).waitFor();
  expect(await stored()).toEqual({});
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(left.filter((key) => key.startsWith("coffee:"))).toEqual([]);
  await untouched();
  await page.locator(".due").waitFor({ state: "hidden" });

  expect(await add(text)).toContain(`${said.added(3)}.`);
  expect(await stored()).toEqual(before);
  expect(await page.evaluate(() => localStorage.getItem("coffee:test:brewing"))).toContain(
    '"right":4',
  );
  expect(await add(text)).toContain(`${said.unchanged(3)}.`);
  await ever(2);
});

test("a file that is none is refused in a sentence; what is odd in one is named", async () => {
  await some();
  const before = await stored();
  await page.goto(site + addresses.progress);
  const file = (questions: unknown, more = {}) =>
    JSON.stringify({
      format: "klantwijzer-progress",
      version: 1,
      course: "coffee",
      questions,
      ...more,
    });
  expect(await add("not json <b>")).toContain(said.errors["not-json"]);
  expect(await add("[1,2]")).toContain(said.errors["not-progress"]);
  expect(await add(file({}, { version: 9 }))).toContain(said.errors.newer);
  expect(await add(file({}, { course: "tea" }))).toContain(said.errors["other-course"]);
  expect(await stored()).toEqual(before);
  const odd = await add(file({ "<img>": {}, "extraction-sour": { v: 1, attempts: "x" } }));
  expect(odd).toContain(`<img> (${said.skipped.id}), extraction-sour (${said.skipped.record})`);
  expect(await page.locator(".report img").count()).toBe(0);
  expect(await stored()).toEqual(before);
});

test("a progress file of the first version is shown as what it holds", async () => {
  const recorded = JSON.parse(readFileSync("test/fixtures/progress-v1.json", "utf8")) as {
    questions: Record<string, object>;
  };
  // Right twice, partly right and guessed, right, a third right: as if they were questions of this course.
  const asked = {
    "extraction-sour": "klant-herkomst",
    "extraction-multiple": "klant-meerdere",
    "extraction-yield": "klant-getypt",
    "extraction-order": "klant-volgorde",
  };
  const questions = Object.fromEntries(
    Object.entries(asked).map(([id, old]) => [id, recorded.questions[old]]),
  );
  await page.clock.setFixedTime(new Date("2026-11-26T12:00:00"));
  await page.goto(site + addresses.progress);
  expect(await add(JSON.stringify({ ...recorded, course: "coffee", questions }))).toContain(
    said.added(4),
  );
  await page.getByText(said.totals({ done: 4, ever: 2, total: 6, due: 4 })).waitFor();
  await page.getByText(said.sure(1, 1)).waitFor();
});

test("damaged records do not stop anything, and are said to be there", async () => {
  await some();
  await page.evaluate(() => localStorage.setItem("coffee:q:grind-size-open", "{oops"));
  await page.goto(site + addresses.progress);
  await page.getByText(said.damaged(1)).waitFor();
});

test("with storage blocked every page works, and progress says so", async () => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.context().addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(site + addresses.progress);
  await page.getByText(said.blocked).waitFor();
  await button(progress.wipe).click();
  expect(await report()).toContain(said.none);
  for (const path of [
    addresses.home,
    addresses.concept("extraction"),
    addresses.test("brewing"),
    addresses.practice,
  ]) {
    await page.goto(site + path);
  }
  expect(errors).toEqual([]);
});

test("two tabs: an answer in one shows in the other", async () => {
  await page.goto(site + addresses.progress);
  await untouched();
  const other = await page.context().newPage();
  await other.goto(site + addresses.concept("extraction"));
  await other.locator("#extraction-yield input").fill("20");
  await other.locator("#extraction-yield").getByRole("button", { name: quiz.check }).click();
  await ever(1);
});

test("two tabs that answer the same questions at once lose no answer", async () => {
  const other = await page.context().newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.goto(site + addresses.concept("extraction"));
    // Who answers sees the button first: the script puts it there, and a busy machine takes its time for that.
    await tab.locator("#extraction-yield").getByRole("button", { name: quiz.check }).waitFor();
  }
  const count = 20;
  const answer = (tab: Page) =>
    tab.evaluate(
      async ({ times, check, again }) => {
        const button = (name: string) =>
          [...document.querySelectorAll<HTMLButtonElement>("#extraction-yield button")].find(
            ({ textContent }) => textContent === name,
          );
        for (let i = 0; i < times; i++) {
          document.querySelector<HTMLInputElement>("#extraction-yield input")!.value = "20";
          button(check)!.click();
          button(again)!.click();
          await new Promise((done) => setTimeout(done, 2));
        }
      },
      { times: count, check: quiz.check, again: quizElement.again },
    );
  const attempts = () =>
    page.evaluate(() => {
      const text = localStorage.getItem("coffee:q:extraction-yield") ?? "{}";
      return (JSON.parse(text) as { attempts: { at: number }[] }).attempts.length;
    });
  await Promise.all(tabs.map(answer));
  // Two tabs may answer in the same millisecond: then both said the same, and it is kept once.
  await expect.poll(attempts).toBeGreaterThan(count);
});

test("what another tab wipes is no longer marked here", async () => {
  await some();
  await page.goto(site + addresses.concept("extraction"));
  await page.locator(`.local [data-state=due] a[title='${marks.due}']`).waitFor();
  const other = await page.context().newPage();
  await other.goto(site + addresses.progress);
  await other.getByRole("button", { name: progress.wipe, exact: true }).click();
  await other.getByRole("dialog").getByRole("button", { name: progress.wipeNow }).click();
  await page.locator(".local [data-state]").first().waitFor({ state: "detached" });
  await page.locator(".due").waitFor({ state: "hidden" });
});

test("a file that needs the course's list changes nothing while that cannot be fetched", async () => {
  await page.route(`**${addresses.reviewFile}`, (route) => route.abort());
  await page.goto(site + addresses.progress);
  const record = { v: 1, wording: "", attempts: [{ at: 1, score: 1 }] };
  const file = { format: "klantwijzer-progress", version: 1, course: "coffee" };
  const questions = { "extraction-sour": record, "made-up": record };
  const text = JSON.stringify({ ...file, questions });
  expect(await add(text)).toContain(said.notChecked);
  expect(await stored()).toEqual({});
  await page.unroute(`**${addresses.reviewFile}`);
  expect(await add(text)).toContain(`made-up (${said.skipped.unknown})`);
  expect(Object.keys(await stored())).toEqual(["coffee:q:extraction-sour"]);
});

test("a week away takes nothing off; who did nothing yet is told how to begin", async () => {
  await page.goto(site + addresses.progress);
  await page.getByRole("link", { name: steps.begin("Extraction") }).waitFor();
  const week = { daysAgo: 9, score: 1, sure: "sure", dueIn: -6 } as const;
  await keep(page, "coffee", { "extraction-sour": week, "extraction-order": week });
  await page.reload();
  await ever(2);
  await page.locator(".numbers").getByText(standing.due(2)).waitFor();
  await page.getByText(said.days(0, "")).waitFor();
  const drawn = await page
    .locator(".standing .bar rect")
    .evaluateAll((parts) =>
      parts.map((part) => [part.getAttribute("class"), part.getAttribute("width")]),
    );
  expect(drawn).toEqual([
    ["bar-due", "2"],
    ["bar-open", "4"],
  ]);
});

test("what does not come is said where it would stand, and trying again works", async () => {
  await some();
  const files = [addresses.reviewFile, addresses.moduleFile("brewing")];
  for (const file of files) await page.route(`**${file}`, (route) => route.abort());
  await page.goto(site + addresses.progress);
  const retry = (place: string) =>
    page.locator(place).getByRole("button", { name: standing.retry });
  await retry(".messages").waitFor();
  await page.locator(".standing summary").click();
  await retry(".inside").waitFor();
  for (const file of files) await page.unroute(`**${file}`);
  await retry(".inside").click();
  await page.getByRole("row", { name: /Extraction/ }).waitFor();
  await retry(".messages").click();
  await ever(2);
});
