import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { courseOf, questions } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { keep } from "../harness/progress.ts";
import { origin, sites } from "../harness/sites.ts";
import { brotli, fileOf, weightOf } from "../harness/weight.ts";

/** Budgets of a concept page with its questions working: bytes over the wire, and requests. */
const PAGE = 14_600;
const SCRIPT = 5_000;
const REQUESTS = 4;

/** Budget of the scripts of the review page, with a question of every kind on its way. */
const REVIEW_SCRIPT = 25_000;

const { out } = sites.course;
const { addresses, quiz: words } = languageOf(sites.course);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([^]*?)<\/script>/g)].map(
    ([, code = ""]) => code,
  );

test("every concept page is within its budget", { timeout: 180_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requested = new Set<string>();
  page.on("request", (request) => requested.add(new URL(request.url()).pathname));
  const measured: { id: string; bytes: number; script: number; requests: number }[] = [];
  for (const { id } of courseOf(sites.course).concepts) {
    const path = addresses.concept(id);
    const html = readFileSync(fileOf(out, path), "utf8");
    requested.clear();
    await page.goto(origin(sites.course) + path);
    // Answering is part of it: what a script fetches then counts too.
    const quiz = page.locator("quiz-question[data-kind=single]").first();
    if ((await quiz.count()) > 0) {
      await quiz.locator("input").first().check();
      await quiz.getByRole("button", { name: words.check }).click();
    }
    // A headless browser may not ask for the icon; a reader's does.
    requested.add("/favicon.svg");
    const weights = [...requested].map((address) => ({ address, bytes: weightOf(out, address) }));
    const scripts = weights.filter(({ address }) => address.endsWith(".js"));
    measured.push({
      id,
      bytes: weights.reduce((sum, { bytes }) => sum + bytes, 0),
      script: scripts.reduce(
        (sum, { bytes }) => sum + bytes,
        brotli(inlineScripts(html).join("\n")),
      ),
      requests: weights.length,
    });
  }
  await context.close();

  const heaviest = measured.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
  const mean = Math.round(measured.reduce((sum, { bytes }) => sum + bytes, 0) / measured.length);
  console.log(`Concept pages: ${measured.length}, ${mean} bytes on average; heaviest:`);
  console.table(heaviest);
  const over = measured.filter(
    ({ bytes, script, requests }) => bytes > PAGE || script > SCRIPT || requests > REQUESTS,
  );
  expect(over).toEqual([]);
  expect(measured.length).toBeGreaterThan(0);
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
  expect(await page.locator("quiz-question").count()).toBe(1);
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
