import type { Browser } from "playwright-core";
import { serveStatic } from "../harness/static.ts";
import { settled } from "./settled.ts";
import type { Subject } from "./subject.ts";

/** What a search brings over the wire, headers not counted as in the budget of `test/search/cost.ts`, and how long it takes on this machine. */
export interface Searched {
  bytes: number;
  requests: number;
  milliseconds: number;
}

/** Asks a site's search several things, one after another, from its home page on a cold cache. */
export async function searching(
  browser: Browser,
  subject: Subject,
  queries: string[],
): Promise<Searched[]> {
  const { origin, sent, stop } = await serveStatic(subject.out);
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const rows: Searched[] = [];
    await page.goto(origin + (subject.pages().concept ?? "/"));
    await settled(page, sent);
    for (const query of queries) {
      sent.length = 0;
      const begin = performance.now();
      await subject.ask(page, query);
      const milliseconds = performance.now() - begin;
      await settled(page, sent);
      const bytes = sent.reduce((sum, [, size]) => sum + size, 0);
      rows.push({ bytes, requests: sent.length, milliseconds });
    }
    return rows;
  } finally {
    await context.close();
    await stop();
  }
}
