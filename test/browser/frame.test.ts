/** Questions in frames of a page of another origin, in a browser that keeps nothing for them. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { frameCode } from "../../src/language/frame-code.ts";
import { violations } from "../harness/axe.ts";
import { widthBeyond } from "../harness/browser.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { answers, coffee, origin } from "../harness/sites.ts";

const { addresses, parameters, embedScript: said, quiz, quizElement } = languageOf(coffee);
const browser = ownBrowser();
const site = origin(coffee);

/** Pages of others, by their path; at 127.0.0.1, which is no origin of localhost. */
const pages = new Map<string, string>();
let server: Server;
let elsewhere = "";
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>x</title>${pages.get(url) ?? ""}`);
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const place = { origin: site, base: "/", addresses, parameters };
const framed = (page: string, title: string) => frameCode(place, page, title);
const set = `${addresses.practice}?${parameters.questions}=extraction-sour,extraction-yield`;

/** A page of another site that has this in it, in a browser that keeps nothing for frames. */
async function visit(html: string, context?: BrowserContext): Promise<Page> {
  pages.set("/", html);
  const own = context ?? (await browser.newContext());
  await own.addInitScript(() => {
    if (parent === window) return;
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  const page = await own.newPage();
  await page.goto(elsewhere);
  return page;
}

/** Waits until a frame is as high as what stands in it, and says how high. */
async function settled(page: Page, frame: FrameLocator, nth: number): Promise<number> {
  const outer = () =>
    page
      .locator("iframe")
      .nth(nth)
      .evaluate((one) => (one as HTMLElement).offsetHeight);
  const inner = () =>
    frame.locator(":root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
  return outer();
}

test("frames are as high as they ask for, each by itself, and follow an answer; it says that nothing is kept", async () => {
  const page = await visit(
    framed(addresses.question("extraction-sour"), "One") +
      `<div style="width: 320px">${framed(set, "Set")}</div>`,
  );
  const [one, both] = [0, 1].map((nth) => page.locator("iframe").nth(nth).contentFrame());
  const before = await settled(page, one!, 0);
  const besides = await settled(page, both!, 1);
  await one!.getByText(said.notKept).waitFor();
  expect(await one!.locator(".masthead, .colophon").filter({ visible: true }).count()).toBe(0);

  await one!.locator('input[value="0"]').check();
  await one!.getByRole("button", { name: quiz.check }).click();
  await one!.getByText(quizElement.notKept).waitFor();
  await expect.poll(() => settled(page, one!, 0)).toBeGreaterThan(before);
  expect(await settled(page, both!, 1)).toBe(besides);

  // The narrow one has no sideways scroll, and is answered too.
  await both!.locator("#extraction-yield input").fill("20");
  await both!.locator("#extraction-yield").getByRole("button", { name: quiz.check }).click();
  await both!.locator("#extraction-yield[data-result=correct]").waitFor();
  for (const frame of page.frames().slice(1))
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBe(0);

  // Messages of others change nothing, whatever they say.
  const heights = () =>
    page
      .locator("iframe")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight));
  const now = await heights();
  await page.evaluate(() => {
    for (const data of [{ type: "coffee-height", height: 9 }, null, "coffee-height", { height: 9 }])
      window.postMessage(data, "*");
    for (const frame of document.querySelectorAll("iframe"))
      frame.contentWindow?.postMessage({ type: "coffee-height", height: 9 }, "*");
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  expect(await heights()).toEqual(now);

  // Links lead out of the frame.
  const opened = page.context().waitForEvent("page");
  await one!.getByRole("link", { name: "Coffee, understood" }).last().click();
  const tab = await opened;
  await tab.waitForURL(site + addresses.question("extraction-sour"));
  const read = page.context().waitForEvent("page");
  await one!.locator(".actions a").click();
  await (await read).waitForURL((url) => url.pathname === addresses.concept("extraction"));
  await page.context().close();
});

test("a page that listens late is told again", async () => {
  const code = framed(addresses.question("extraction-yield"), "Late");
  const [script = "", frame = ""] = code.split("\n");
  const page = await visit(frame.replace('loading="lazy"', ""));
  const inside = page.frameLocator("iframe");
  await inside.getByText(said.newTab).waitFor();
  expect(await page.locator("iframe").evaluate((one) => (one as HTMLElement).style.height)).toBe(
    "",
  );
  await page.addScriptTag({ url: /src="([^"]+)"/.exec(script)?.[1] ?? "" });
  await settled(page, inside, 0);
  await page.context().close();
});

test.each([480, 320])(
  "a page as it is in a frame of %i pixels: narrow, whole and accessible",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 480 } });
    const page = await context.newPage();
    for (const [host, id] of [
      [answers, "long-match"],
      [answers, "long"],
      [coffee, "extraction-multiple"],
    ] as const) {
      await page.goto(`${origin(host)}${addresses.question(id)}?${parameters.embed}=1`);
      await page.getByText(said.newTab).waitFor();
      expect(await widthBeyond(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    }
    await context.close();
  },
);

test("a question's page leads to its code, as oEmbed has it", async () => {
  const page = await browser.newPage();
  await page.goto(site + addresses.question("extraction-sour"));
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const answer = await page.request.get(site + new URL(href ?? "").pathname);
  const told = (await answer.json()) as Record<string, unknown>;
  expect(told).toMatchObject({
    version: "1.0",
    type: "rich",
    provider_name: "Coffee, understood",
    height: 480,
  });
  expect(told["html"]).toContain(`${addresses.question("extraction-sour")}?${parameters.embed}=1`);
  await page.goto(site + addresses.concept("extraction"));
  expect(await page.locator('link[type="application/json+oembed"]').count()).toBe(0);
  await page.context().close();
});
