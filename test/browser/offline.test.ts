/** Without a network, and from one version to the next: with a server that stops, fails, and serves another version. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { build } from "../harness/build.ts";
import { answer, giveAnswer } from "../harness/coffee.ts";
import { Host, visit } from "../harness/host.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { keep } from "../harness/progress.ts";
import { countShifts, shifts } from "../harness/shift.ts";
import { coffee } from "../harness/sites.ts";

const { addresses, ids, newer, offline, offlineScript, parameters, questionSet, reviewScript } =
  languageOf(coffee);
const words = offlineScript;
const ADDED = "A second version says more.";
const browser = ownBrowser();
/** The same course with a text that changed, and as one that is too large to be kept whole. */
const [second, large] = [`${coffee.out}-second`, `${coffee.out}-large`];
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const course = `${second}-course`;
  cpSync(coffee.course, course, { recursive: true });
  const file = join(course, "concepts/extraction.mdx");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("Acids dissolve first", `${ADDED} Acids dissolve first`));
  await build({ course, out: second });
  process.env["OFFLINE_BYTES"] = "1000";
  await build({ course: coffee.course, out: large });
  delete process.env["OFFLINE_BYTES"];
});

beforeEach(async () => {
  host = new Host(coffee.out);
  await host.start();
  context = await browser.newContext({ serviceWorkers: "allow" });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const go = (address: string, on = page) => on.goto(host.origin + address);
const kept = () => page.locator("kept-course");
const says = (sentence: string) => kept().getByText(sentence).waitFor();
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
/** Presses what has the page load once more; what it says before that may be what it says after. */
const pressAnew = (name: string) => Promise.all([page.waitForEvent("load"), press(name)]);
/** What is said of all that is kept, as far as no number stands in it. */
const WHOLE = words.whole("", "", "", "").split(":")[0]!;
const PART = words.part("", "", "", "").split(".")[0]!;

/** Has the browser look for a new version, and waits for what becomes of it. */
const update = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (worker && !["installed", "redundant"].includes(worker.state))
      await new Promise((done) => {
        worker.onstatechange = done;
      });
    return registration.waiting ? "waiting" : "as it was";
  });

test("after one visit: a page, search, a test, a review, a question, the map, and the way from what is not there", async () => {
  await visit(page, host.origin + addresses.home);
  // Also in the page that was open before anything was kept.
  await host.stop();
  await page.keyboard.press("Control+k");
  await page.locator("dialog input").fill("yield");
  await page.locator(`dialog #${ids.results} a`).first().waitFor();

  await go(addresses.concept("extraction"));
  await answer(page, "extraction-sour", true);
  await page.locator("#extraction-sour[data-result=correct]").waitFor();
  expect((await go(addresses.concept("extraction").slice(0, -1)))?.ok()).toBe(true);
  expect(new URL(page.url()).pathname).toBe(addresses.concept("extraction"));
  await go(`${addresses.search}?q=grind&utm_source=mail#top`);
  await page.locator(`#${ids.results} a`).first().waitFor();

  await go(addresses.test("brewing"));
  await page.getByLabel(questionSet.one).check();
  await page.locator("quiz-question:visible").waitFor();
  await keep(page, "coffee", { "extraction-yield": { daysAgo: 9, score: 0 } });
  await go(addresses.review);
  await page.getByRole("button", { name: reviewScript.begin }).click();
  await giveAnswer(page, "extraction-yield", true);
  await press(reviewScript.sure.sure);
  await page.locator("#extraction-yield[data-result=correct]").waitFor();
  await go(
    `${addresses.question("extraction-yield")}?${new URLSearchParams({ [parameters.embed]: "1" }).toString()}`,
  );
  await page.locator("#extraction-yield").waitFor();
  await go(addresses.map);
  await page.locator("svg[role=group]").waitFor();

  await go(addresses.exportFile("all.csv"));
  await page.getByRole("heading", { name: offline.title }).waitFor();
  await host.start();
  await page.getByRole("link", { name: offline.again }).waitFor();
});

test("a new version is told of and comes whole; half of one does not, nor the page of a hotel", async () => {
  await visit(page, host.origin + addresses.concept("extraction"));
  const hasOld = async () => {
    await go(addresses.concept("extraction"));
    expect(await page.getByText(ADDED).count()).toBe(0);
    expect(await page.locator(".newer").count()).toBe(0);
  };
  // A file that is not there yet, one that is of the version before, and a page that asks to log in.
  host.out = second;
  const path = addresses.moduleFile("brewing");
  for (const wrong of [
    { status: 404 },
    { body: readFileSync(join(coffee.out, addresses.concept("extraction"), "index.html"), "utf8") },
    { body: "<html><h1>Welcome to the hotel</h1></html>" },
  ]) {
    host.instead = (asked) =>
      [path, addresses.concept("extraction")].includes(asked) ? wrong : undefined;
    expect(await update()).toBe("as it was");
    await hasOld();
  }
  host.instead = () => undefined;

  const other = await context.newPage();
  await go(addresses.concept("extraction"), other);
  expect(await update()).toBe("waiting");
  // Of a page that is there in both versions one counts.
  const files = readdirSync(coffee.out, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith("index.html")).length;
  await go(addresses.about, other);
  await other.getByText(words.newer).waitFor();
  expect(await other.locator("kept-course").textContent()).toContain(` ${pages} `);
  await go(addresses.concept("extraction"), other);
  // An open page is not disturbed; the next one says so, in its place from the start.
  expect(await page.locator(".newer").count()).toBe(0);
  await countShifts(page);
  await go(addresses.concept("extraction"));
  await page.locator(".newer", { hasText: newer.title }).waitFor();
  expect(await page.getByText(ADDED).count()).toBe(0);
  expect(await shifts(page)).toEqual([]);
  await page.locator("#extraction-yield input").fill("17");
  await pressAnew(newer.reload);
  await page.getByText(ADDED).waitFor();
  expect(await page.locator(".newer").count()).toBe(0);
  expect(await page.locator("#extraction-yield input").inputValue()).toBe("17");

  // What is open in another tab is of the version before: it gets nothing of this one from the worker.
  const asked = host.asked.length;
  await other.evaluate((path) => fetch(path), path);
  expect(host.asked.slice(asked)).toEqual([path]);
  await page.evaluate((path) => fetch(path), path);
  expect(host.asked.slice(asked)).toEqual([path]);
  await host.stop();
  await other.reload();
  await other.getByText(ADDED).waitFor();
});

test("the page about the course says what is kept, lets it go and keeps it again; answers stay", async () => {
  await visit(page, host.origin + addresses.concept("extraction"));
  await answer(page, "extraction-sour", true);
  await go(addresses.about);
  await says(WHOLE);
  await says(words.newest);
  await pressAnew(offline.letGo);
  await says(words.unwanted);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await go(addresses.concept("extraction"));
  await page.locator("#extraction-sour[data-result=correct]").waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await go(addresses.about);
  // While it is fetched for the first time, and while a newer version is, by a network that gives nothing any more.
  const nothing = { hangs: true } as const;
  host.instead = (path) => (/extraction|pack/.test(path) ? nothing : undefined);
  await pressAnew(offline.keep);
  await says(words.busy);
  await pressAnew(offline.letGo);
  await says(words.unwanted);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  host.instead = () => undefined;
  await pressAnew(offline.keep);
  await says(WHOLE);
  host.out = second;
  host.instead = (path) => (path === addresses.concept("extraction") ? nothing : undefined);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    void registration.update();
    await new Promise((done) => (registration.onupdatefound = done));
  });
  await pressAnew(offline.letGo);
  await says(words.unwanted);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  host.instead = () => undefined;
  await pressAnew(offline.keep);
  await says(WHOLE);
  await host.stop();
  await go(addresses.map);
  await page.locator("svg[role=group]").waitFor();
});

test("on a first visit it never says that nothing is kept, while the course is on its way", async () => {
  const heard: string[] = [];
  await page.exposeFunction("hear", (text: string) => heard.push(text));
  await page.addInitScript(() => {
    const { hear } = window as unknown as { hear: (text: string) => void };
    const look = () => {
      const text = document.querySelector("kept-course .told")?.textContent;
      if (text) hear(text);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await go(addresses.about);
  await says(WHOLE);
  expect([heard.includes(words.busy), heard.includes(words.nothing)]).toEqual([true, false]);
});

test("says where it cannot be kept: no room, a network that asks to log in, a browser without", async () => {
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: 20_000 });
  await go(addresses.about);
  await says(words.full);
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin });
  const portal = { body: "<html><h1>Welcome to the hotel</h1></html>" };
  host.instead = (path) =>
    path === "/sw.js" || path === addresses.about || /\.(js|css)$/.test(path) ? undefined : portal;
  await go(addresses.about);
  await says(words.failed);
  host.instead = () => undefined;
  // Keeping may begin after this page has looked what is kept: a slow page is loaded late.
  await page.addInitScript(() => {
    Object.defineProperty(window, "onload", {
      set: (begin: () => void) => setTimeout(begin, 1000),
    });
  });
  await go(addresses.about);
  await says(WHOLE);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "serviceWorker", { value: undefined });
  });
  await go(addresses.about);
  await says(words.unable);
});

test("who saves data, and a frame, keep nothing unasked", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await go(addresses.home);
  await go(addresses.about);
  await says(words.nothing);
  expect(host.asked).not.toContain("/sw.js");
  await press(offline.keep);
  await says(WHOLE);
  expect(host.asked).toContain("/sw.js");

  const other = await browser.newContext({ serviceWorkers: "allow" });
  const frame = await other.newPage();
  const before = host.asked.length;
  const asked = `${host.origin}${addresses.question("extraction-yield")}?${parameters.embed}=1`;
  await frame.setContent(`<iframe src="${asked}"></iframe>`);
  await frame.frameLocator("iframe").locator("#extraction-yield").waitFor();
  expect(host.asked.slice(before)).not.toContain("/sw.js");
  await other.close();
});

test("a site that has moved, or another one before it, is let go", async () => {
  // What stood here before, with a worker of its own.
  const old = new Map([
    ["/old.html", { body: "<h1>Old</h1>" }],
    ["/old.js", { type: "text/javascript", body: 'addEventListener("fetch", () => {})' }],
  ]);
  host.instead = (path) => old.get(path);
  await go("/old.html");
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/old.js");
    await navigator.serviceWorker.ready;
  });
  await go(addresses.home);
  await page.waitForFunction(() =>
    navigator.serviceWorker.controller?.scriptURL.endsWith("/sw.js"),
  );
  expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
  host.instead = (path) => (path === "/sw.js" ? { status: 404 } : undefined);
  // It has been missing for two hours.
  await page.evaluate(async () => {
    const cache = await caches.open(`record-${location.origin}/`);
    await cache.put("/?gone", new Response(String(Date.now() - 7_200_000)));
  });
  await go(addresses.home);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  host.instead = (path) => ({ status: path === "/sw.js" ? 404 : 200, body: "<h1>Elsewhere</h1>" });
  await go(addresses.home);
  await page.getByRole("heading", { name: "Elsewhere" }).waitFor();
});

test("of a large course what was visited, and the module that goes with it", async () => {
  host.out = large;
  await visit(page, host.origin + addresses.home);
  await go(addresses.concept("extraction"));
  const [module, grind] = [addresses.test("brewing"), addresses.concept("grind-size")];
  // The others of its module come behind the page's back, one by one.
  const visited = () =>
    page.evaluate(async () => {
      const cache = await caches.open(`visited-${location.origin}/`);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
  const last = addresses.question("grind-size-match");
  await expect.poll(visited).toContain(last);
  await go(addresses.about);
  await says(PART);
  await host.stop();
  for (const path of [grind, module, addresses.review, last])
    expect([path, (await go(path))?.status()]).toEqual([path, 200]);
  expect((await go(addresses.sources))?.status()).toBe(503);
});
