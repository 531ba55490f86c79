/** What a search costs in a browser: bytes, requests and milliseconds. */
import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Opener } from "../harness/browser.ts";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import type { Site } from "../harness/sites.ts";
import { costQueries, queriesFile } from "./queries.ts";

/** Bytes over the wire that a first search may cost, and a further one. */
export const BUDGET = { first: 100_000, next: 20_000 };

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves a built site; what is text, compressed with Brotli. Returns the bytes that went over the wire, by path. */
export async function serveBuilt(
  folder: string,
): Promise<{ server: Server; sent: [string, number][]; origin: string }> {
  const sent: [string, number][] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const content = readFileSync(file);
    const body = type === undefined ? content : brotliCompressSync(content);
    sent.push([path, body.length]);
    response.writeHead(200, {
      "Content-Type": type ?? "application/octet-stream",
      ...(type === undefined ? {} : { "Content-Encoding": "br" }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, sent, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Types a query in the dialog and waits for what it gives. Returns the milliseconds from the last key to the results. */
async function ask(page: Page, query: string): Promise<number> {
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
  const { server, sent, origin } = await serveBuilt(site.out);
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
    server.close();
  }
}
