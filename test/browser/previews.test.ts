import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";

const { addresses } = languageOf(coffee);
const address = origin(coffee) + addresses.concept("grind-size");
const LINK = `.prose a[href='${addresses.concept("extraction")}']`;
const browser = ownBrowser();

/** Takes interest invokers away, as in a browser that lacks them: the page then relies on its script. */
async function withoutInvokers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "interestForElement");
  });
  await context.route(/(\/|\.js)$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll("interestfor", "data-interest");
    await route.fulfill({ response, body });
  });
}

const preview = (page: Page) => page.locator("[popover]:popover-open");
const appears = (page: Page) => preview(page).waitFor({ timeout: 2000 });
const disappears = (page: Page) => expect.poll(() => preview(page).count()).toBe(0);

async function focusByKeyboard(page: Page): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((link) => document.activeElement?.matches(link), LINK)) return;
  }
  throw new Error("The link cannot be reached with the Tab key.");
}

const browsers = {
  "with invokers, without scripts": { javaScriptEnabled: false, native: true },
  "without invokers": { javaScriptEnabled: true, native: false },
};

describe.each(Object.entries(browsers))("%s", (_name, { javaScriptEnabled, native }) => {
  async function open(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, bypassCSP: !native });
    if (!native) await withoutInvokers(context);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  test("hovering shows title and definition; the pointer may go there; Escape dismisses", async () => {
    const page = await open();
    await page.locator(LINK).hover();
    await appears(page);
    expect(await preview(page).textContent()).toMatch(/Extraction\s+Extraction is what hot water/);
    await preview(page).hover();
    await page.waitForTimeout(800);
    expect(await preview(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    await disappears(page);
    await page.context().close();
  });

  test("keyboard focus shows it, and moving on hides it", async () => {
    const page = await open();
    await focusByKeyboard(page);
    await appears(page);
    await page.keyboard.press("Tab");
    await disappears(page);
    await page.context().close();
  });
});

test("a tap follows the link and shows nothing", async () => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(LINK).tap();
  await page.waitForURL(`**${addresses.concept("extraction")}`);
  expect(await preview(page).count()).toBe(0);
  await context.close();
});
