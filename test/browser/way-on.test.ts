/** The front page, the list of modules and the page of a module: for a new reader, and for who was here before. */
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { keep, type Kept } from "../harness/progress.ts";
import { countShifts, shifts } from "../harness/shift.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, homeScript, module: moduleWords, pages, standing, steps } = languageOf(coffee);
const EXTRACTION = [
  "extraction-sour",
  "extraction-order",
  "extraction-multiple",
  "extraction-yield",
];
const GRIND = ["grind-size-match", "grind-size-open"];

const browser = ownBrowser();
let page: Page;
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  await page.goto(site + addresses.about);
  await countShifts(page);
});
afterEach(() => page.context().close());

const known: Kept = { daysAgo: 2, score: 1, sure: "sure", dueIn: 3 };
const answered = (ids: string[], kept = known) =>
  keep(page, "coffee", Object.fromEntries(ids.map((id) => [id, kept])));
const set = (key: string, text: string) =>
  page.evaluate(([key, text]) => localStorage.setItem(`coffee:${key}`, text), [key, text] as const);
const readLast = (id: string, title: string) => set("last", `${addresses.concept(id)} ${title}`);
const tested = (daysAgo: number) =>
  set(
    "test:brewing",
    JSON.stringify([{ at: Date.now() - daysAgo * 86_400_000, right: 4, total: 5 }]),
  );
const way = (name: string) => page.getByRole("link", { name, exact: true }).waitFor();
const MODULE = addresses.module("brewing");

test("a new reader is told how to begin, and the same without scripts", async () => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site}/`);
  await way(steps.begin("Extraction"));
  await page.getByText(pages.home.outcomes).waitFor();
  expect(await page.locator(".due-now").isVisible()).toBe(false);
  expect(await shifts(page)).toEqual([]);
  await page.goto(site + MODULE);
  await way(steps.begin("Extraction"));
  await page.getByRole("heading", { name: moduleWords.pretest }).waitFor();
  expect(await shifts(page)).toEqual([]);
  expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site}/`);
  const begin = plain.getByRole("link", { name: steps.begin("Extraction"), exact: true });
  expect(await begin.isVisible()).toBe(true);
  expect(await plain.getByText(pages.home.outcomes).isVisible()).toBe(true);
  await plain.goto(site + MODULE);
  expect(await begin.isVisible()).toBe(true);
  expect(await plain.getByRole("link", { name: moduleWords.test }).isVisible()).toBe(true);
  expect(await plain.getByText(moduleWords.pretest).isVisible()).toBe(false);
  await context.close();
});

/** Who was here before, and the way on from there. */
const readers: [name: string, before: () => Promise<unknown>, on: string][] = [
  ["read a concept", () => readLast("grind-size", "Grind size"), steps.read("Grind size")],
  [
    "answered some of it",
    async () => {
      await readLast("extraction", "Extraction");
      await answered(EXTRACTION.slice(1));
    },
    steps.read("Extraction"),
  ],
  [
    "answered all of it",
    async () => {
      await readLast("extraction", "Extraction");
      await answered(EXTRACTION);
    },
    steps.read("Grind size"),
  ],
  ["answered on another device", () => answered(EXTRACTION), steps.read("Grind size")],
  ["answered everything", () => answered([...EXTRACTION, ...GRIND]), steps.test("Brewing")],
  [
    "was tested a week ago",
    async () => {
      await answered([...EXTRACTION, ...GRIND], { ...known, daysAgo: 9, dueIn: -2 });
      await tested(8);
    },
    steps.review,
  ],
  [
    "knows everything",
    async () => {
      await answered([...EXTRACTION, ...GRIND]);
      await tested(1);
    },
    steps.done,
  ],
];

test.each(readers)("who %s is led on, and nothing moves", async (_name, before, on) => {
  await before();
  for (const path of ["/", MODULE]) {
    await page.goto(site + path);
    await way(on);
    expect(await shifts(page)).toEqual([]);
  }
  await page.goto(site + addresses.modules);
  await page.locator(".route .far span").first().waitFor();
  expect(await shifts(page)).toEqual([]);
});

test("says how far the module is, what is due and how the test went", async () => {
  await answered([...EXTRACTION, "grind-size-match"], { ...known, daysAgo: 9, dueIn: -2 });
  await tested(8);
  const said = [standing.ever(5, 6), standing.due(5), standing.best(4, 5)];
  await page.goto(`${site}/`);
  for (const text of said) await page.locator(".route").getByText(text).waitFor();
  await page.getByRole("link", { name: homeScript.due(5, 2) }).waitFor();
  await page.goto(site + MODULE);
  for (const text of said) await page.locator(".overall").getByText(text).waitFor();
  const best = await page.locator(".best").textContent();
  expect(best).toContain(standing.bestOn(4, 5, "…").split("…")[0]);
  await page.locator("[data-concept=extraction]").getByText(standing.ever(4, 4)).waitFor();
});

test("where the course's list does not come, the page read last is offered, and trying again works", async () => {
  await readLast("extraction", "Extraction");
  await answered(EXTRACTION);
  await page.route(`**${addresses.reviewFile}`, (route) => route.abort());
  await page.goto(`${site}/`);
  await way(steps.read("Extraction"));
  await page.getByText(standing.failed).waitFor();
  await page.unroute(`**${addresses.reviewFile}`);
  await page.getByRole("button", { name: standing.retry }).click();
  await way(steps.read("Grind size"));
  await page.getByText(homeScript.nothingDue).waitFor();
});

test("what is kept may be anything, and what another tab wipes is gone here", async () => {
  for (const odd of ["//elsewhere.example/ x", "javascript:alert(1) x", "{}", ""]) {
    await set("last", odd);
    await page.goto(`${site}/`);
    await way(steps.begin("Extraction"));
    await page.getByText(pages.home.outcomes).waitFor();
  }
  await answered(EXTRACTION);
  await page.goto(`${site}/`);
  await way(steps.read("Grind size"));
  const other = await page.context().newPage();
  await other.goto(site + addresses.about);
  await other.evaluate(() => localStorage.clear());
  await page.getByText(pages.home.outcomes).waitFor();
});
