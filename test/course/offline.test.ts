/** After one visit the whole course is there without a network, and that costs what was promised. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { Host, visit } from "../harness/host.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { pagesOf } from "../harness/pages.ts";
import { sites } from "../harness/sites.ts";
import { fileOf, HEADER_BYTES } from "../harness/weight.ts";

/** What a visit may cost for that, in bytes over the wire, headers counted: by gzip, which any host has. */
const MOST = 2_000_000;

const browser = ownBrowser();

test("every page works without a network after one visit", async () => {
  // Below a base path: what works there works at the root too, where `test/browser/offline.test.ts` looks.
  const site = sites.based;
  const { addresses, offline } = languageOf(site);
  const host = new Host(site.out, site.base.replace(/\/$/, ""));
  await host.start();
  const page = await browser.newPage({ serviceWorkers: "allow" });
  await visit(page, host.origin + addresses.home);
  const extra = host.asked.slice(host.asked.indexOf("/sw.js"));
  await host.stop();
  const bytes = extra
    .map((path) => gzipSync(readFileSync(fileOf(site.out, path))).length + HEADER_BYTES)
    .reduce((sum, each) => sum + each, 0);
  const pages = pagesOf(site).filter(({ path }) => path !== "/404.html");
  console.log(
    `Kept: ${pages.length} pages for ${bytes} bytes by gzip in ${extra.length} requests.`,
  );
  expect(bytes).toBeLessThanOrEqual(MOST);

  const search = join(site.out, "pagefind");
  const files = readdirSync(search, { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes("."))
    .map((file) => `/pagefind/${file}?ts=1`);
  const sums = await page.evaluate(
    async ({ origin, paths }) => {
      const sum = async (path: string) => {
        const response = await fetch(origin + path);
        const bytes = await response.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        return [
          path,
          response.status,
          [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
        ] as const;
      };
      const sums: (readonly [string, number, string])[] = [];
      // A browser opens so many at once and no more.
      for (let at = 0; at < paths.length; at += 50) {
        const some = paths.slice(at, at + 50);
        const failed = (path: string, why: unknown) => [path, 0, String(why)] as const;
        sums.push(
          ...(await Promise.all(
            some.map((path) => sum(path).catch((why: unknown) => failed(path, why))),
          )),
        );
      }
      return sums;
    },
    { origin: host.origin, paths: [...pages.map(({ path }) => path), ...files] },
  );
  const sha = (path: string) =>
    createHash("sha256")
      .update(readFileSync(fileOf(site.out, path)))
      .digest("hex");
  // What search keeps of a page is kept as text: its own compression is taken off.
  const wrong = sums.filter(
    ([path, status, sum]) =>
      status !== 200 || (!path.includes(".pf_fragment") && sum !== sha(path)),
  );
  expect(wrong).toEqual([]);

  const unknown = await page.goto(`${host.origin}/xyz/?a=b#c`);
  expect(unknown?.status()).toBe(503);
  expect(await page.locator("h1").textContent()).toBe(offline.title);
  await page.getByRole("link", { name: offline.again }).waitFor();
  await page.close();
});
