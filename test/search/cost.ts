/** What a search costs in a browser: bytes, requests and milliseconds. */
import type { Page } from "playwright-core";
import type { Opener } from "../harness/browser.ts";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import type { Site } from "../harness/sites.ts";
import { serveStatic } from "../harness/static.ts";
import { costQueries, queriesFile } from "./queries.ts";

/** Bytes over the wire that a first search may cost, and a further one. */
export const BUDGET = { first: 27_500, next: 18_000 };

/** Types a query in the dialog and waits for what it gives. Returns the milliseconds from the last key to the results. */
export async function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const search = document.querySelector("site-search");
    const input = search?.querySelector("input");
    if (!search || !input) throw new Error("There is no search.");
    const status = search.querySelector("[role=status]");
    const region = search.querySelector(".found");
    const before = region?.firstElementChild;
    const begin = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    while (!status || region?.firstElementChild === before || region?.ariaBusy === "true") {
      await new Promise((done) => setTimeout(done, 1));
    }
    return performance.now() - begin;
  }, query);
}

/** Measures a first search of a built site on a cold cache, further ones, and the same again. */
export async function cost(browser: Opener, site: Site) {
  const { sent, origin, stop } = await serveStatic(site.out);
  const { addresses } = languageOf(site);
  const course = courseOf(site);
  const [first = "", ...others] = costQueries(course, queriesFile(site.course));
  try {
    const page = await browser.newPage();
    await page.goto(origin + addresses.concept(course.settings.start), {
      waitUntil: "networkidle",
    });
    const rows: { query: string; bytes: number; requests: number; milliseconds: number }[] = [];
    sent.length = 0;
    await page.keyboard.press("Control+k");
    await page.waitForSelector("site-search input");
    for (const query of [first, ...others, first]) {
      const milliseconds = await ask(page, query);
      await page.waitForLoadState("networkidle");
      const bytes = sent.reduce((sum, [, size]) => sum + size, 0);
      rows.push({ query, bytes, requests: sent.length, milliseconds });
      sent.length = 0;
    }
    await page.close();
    return rows;
  } finally {
    await stop();
  }
}
