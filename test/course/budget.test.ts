import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { courseOf, questions } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { keep } from "../harness/progress.ts";
import { origin, sites } from "../harness/sites.ts";
import { brotli, fileOf, HEADER_BYTES, weightOf } from "../harness/weight.ts";

/**
 * Budgets of a concept page, in bytes over the wire: brotli at its best, headers counted. The whole page is the
 * document, styles, scripts, pictures and the icon, with a question answered; the first paint is the document up to
 * the last element of the first screen, and the styles.
 */
const FIRST_PAINT = 14_600;
/** `back` is what who comes back loads besides, once: all that knows of earlier answers, and the style of its marks. */
const PAGE = { median: 16_000, worst: 20_000, back: 4_100 };
const SCRIPT = 6_000;
const REQUESTS = 4;

/** The screens of which the first one counts: a phone and a laptop. */
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Budget of the scripts of the review page, in bytes of their content, with a question of every kind on its way. */
const REVIEW_SCRIPT = 25_000;

const { out } = sites.course;
const { addresses, quiz: words } = languageOf(sites.course);
const browser = ownBrowser();

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([^]*?)<\/script>/g)].map(
    ([, code = ""]) => code,
  );

/** The document as far as the first screen shows it, as text. */
async function untilFirstScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => {
      const { top, height } = element.getBoundingClientRect();
      return height > 0 && top < innerHeight;
    };
    const last = [...document.querySelectorAll("body *")].findLast(isSeen) ?? document.body;
    const range = document.createRange();
    range.setStartBefore(document.documentElement);
    range.setEndAfter(last);
    const holder = document.createElement("div");
    holder.append(range.cloneContents());
    return holder.innerHTML;
  });
}

const total = (weights: { bytes: number }[]) => weights.reduce((sum, { bytes }) => sum + bytes, 0);

/** What a file weighs that a page asks for. */
const weigh = (addresses: Iterable<string>) =>
  [...addresses].map((address) => ({ address, bytes: weightOf(out, address) + HEADER_BYTES }));

test("every concept page is within its budget", { timeout: 600_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // Every page is looked at as somebody's first: whatever the one before still writes down as it goes.
  await page.addInitScript(() => localStorage.clear());
  const requested = new Set<string>();
  page.on("request", (request) => requested.add(new URL(request.url()).pathname));
  const measured: {
    id: string;
    first: number;
    bytes: number;
    script: number;
    requests: number;
  }[] = [];
  const { concepts, settings } = courseOf(sites.course);
  for (const { id } of concepts) {
    const path = addresses.concept(id);
    const html = readFileSync(fileOf(out, path), "utf8");
    requested.clear();
    await page.goto(origin(sites.course) + path);
    const firsts: number[] = [];
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      firsts.push(brotli(await untilFirstScreen(page)) + HEADER_BYTES);
    }
    // Answering is part of it: what a script fetches then counts too.
    const quiz = page.locator("quiz-question[data-kind=single]").first();
    if ((await quiz.count()) > 0) {
      await quiz.locator("input").first().check();
      await quiz.getByRole("button", { name: words.check }).click();
      // Else it may be written down after the storage was cleared, and the next page is no longer somebody's first.
      await page.locator("quiz-question[data-result]").first().waitFor();
    }
    // A headless browser may not ask for the icon; a reader's does, unless it stands in the page.
    const icon = /<link rel="icon" href="([^"]+)"/.exec(html)?.[1] ?? "/favicon.ico";
    if (!icon.startsWith("data:")) requested.add(icon);
    const weights = weigh(requested);
    const of = (extension: string) => weights.filter(({ address }) => address.endsWith(extension));
    measured.push({
      id,
      first: Math.max(...firsts) + total(of(".css")),
      bytes: total(weights),
      script: total(of(".js")) + brotli(inlineScripts(html).join("\n")),
      requests: weights.filter(({ address }) => !/\.(webp|png|jpe?g|avif)$/.test(address)).length,
    });
  }
  // Who comes back has what marks progress besides: the same files on every page, and a browser keeps them.
  const [first, question] = [concepts[0], questions(sites.course)[0]];
  const marking: string[] = [];
  if (first && question) {
    const before = new Set(requested);
    const back = await browser.newContext();
    const again = await back.newPage();
    await again.goto(origin(sites.course) + addresses.about);
    await keep(again, settings.id, { [question.id]: { daysAgo: 9, score: 1 } });
    again.on("request", (request) => requested.add(new URL(request.url()).pathname));
    requested.clear();
    await again.goto(origin(sites.course) + addresses.concept(first.id), {
      waitUntil: "networkidle",
    });
    await back.close();
    marking.push(
      ...[...requested].filter((address) => address.endsWith(".js") && !before.has(address)),
    );
  }
  await context.close();

  const sorted = measured.toSorted((a, b) => b.bytes - a.bytes);
  const median = sorted[Math.floor(sorted.length / 2)]?.bytes;
  const more = total(weigh(marking));
  console.log(
    `Concept pages: ${measured.length}, median ${median} bytes, and ${more} for who comes back; heaviest:`,
  );
  console.table(sorted.slice(0, 5));
  expect(median).toBeLessThanOrEqual(PAGE.median);
  expect(more).toBeLessThanOrEqual(PAGE.back);
  const over = measured.filter(
    ({ first, bytes, script, requests }) =>
      first > FIRST_PAINT ||
      bytes > PAGE.worst ||
      script > SCRIPT ||
      requests + marking.length > REQUESTS,
  );
  expect(over).toEqual([]);
});

test("the script of every page waits for no other file", () => {
  const scripts = readdirSync(join(out, "_astro")).filter((file) => /^Shell\..*\.js$/.test(file));
  expect(scripts).toHaveLength(1);
  for (const file of scripts)
    expect(readFileSync(join(out, "_astro", file), "utf8")).not.toMatch(/\bimport\s*(?:\{|")/);
});

test("the review page is within its budget", async (test) => {
  const [question] = questions(sites.course);
  if (question === undefined) return test.skip("This course asks nothing.");
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin(sites.course) + addresses.about);
  await keep(page, courseOf(sites.course).settings.id, {
    [question.id]: { daysAgo: 9, score: 1 },
  });
  const requested = new Set<string>();
  page.on("request", (request) => requested.add(new URL(request.url()).pathname));
  await page.goto(origin(sites.course) + addresses.review, { waitUntil: "networkidle" });
  await page.locator(".begin button").click();
  await page.locator("quiz-question").waitFor();
  const html = readFileSync(fileOf(out, addresses.review), "utf8");
  const files = [...requested].filter((address) => address.endsWith(".js"));
  const script = files.reduce(
    (sum, address) => sum + weightOf(out, address),
    brotli(inlineScripts(html).join("\n")),
  );
  console.log(`Review page: ${script} bytes of script in ${files.length} files.`);
  expect(script).toBeLessThanOrEqual(REVIEW_SCRIPT);
  await context.close();
});
