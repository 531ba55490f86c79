/** What a search costs in a browser: `node test/search/cost.ts [dist] [base]`. Prints bytes, requests and milliseconds. */
import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { launch } from "../harness/browser.ts";

/** What is promised of a search (issue 5). */
export const BUDGET = { first: 100_000, next: 20_000, milliseconds: 100 };

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

/** Measures the first search on a cold cache, further ones, and the same again. */
export async function cost(browser: Browser, folder: string, queries: string[]) {
  const { server, sent, origin } = await serveBuilt(folder);
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/begrippen/klant/`, { waitUntil: "networkidle" });
    const rows: {
      query: string;
      bytes: number;
      requests: number;
      milliseconds: number;
      files: [string, number][];
    }[] = [];
    await page.keyboard.press("/");
    for (const [at, query] of queries.entries()) {
      if (at > 0) sent.length = 0;
      else {
        const own = sent.findIndex(([path]) => path.includes("dialog"));
        sent.splice(0, own);
        await page.waitForSelector("site-search input");
      }
      const milliseconds = await ask(page, query);
      await page.waitForLoadState("networkidle");
      const bytes = sent.reduce((sum, [, size]) => sum + size, 0);
      rows.push({ query, bytes, requests: sent.length, milliseconds, files: [...sent] });
    }
    return rows;
  } finally {
    server.close();
  }
}

if (import.meta.main) {
  const browser = await launch();
  const [, , folder = "dist"] = process.argv;
  const queries = [
    "klantgerichtheid",
    "verschil tussen klantgericht en klantvriendelijk",
    "pyramide van maslov",
    "klantgerichtheid",
    "balanced scorecard",
    "waar komt het woord klant vandaan",
    "balanced scorecard",
  ];
  try {
    const rows = await cost(browser, folder, queries);
    for (const [at, { query, bytes, requests, milliseconds, files }] of rows.entries()) {
      const budget = at === 0 ? BUDGET.first : BUDGET.next;
      console.log(
        `${bytes <= budget ? "ok  " : "OVER"} ${String(bytes).padStart(7)} bytes, ${String(requests).padStart(2)} requests, ${milliseconds.toFixed(0).padStart(4)} ms  ${query}`,
      );
      if (process.argv.includes("--files"))
        for (const [path, size] of files) console.log(`       ${size} ${path}`);
    }
  } finally {
    await browser.close();
  }
}
