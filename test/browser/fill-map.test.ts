/** A map that is filled in: by pointer, keyboard, touch and from the list, which are one board. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { violations } from "../harness/axe.ts";
import { widthBeyond } from "../harness/browser.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { drawn, origin } from "../harness/sites.ts";
import { weightOf } from "../harness/weight.ts";

const { addresses, fill: words, fillScript: said } = languageOf(drawn);
const path = addresses.fillMap("drawings");
const address = origin(drawn) + path;
/** Names that fit each other's place: both are a kind of steps, and have no other line. */
const ALIKE = ["flow", "cycle"];

const browser = ownBrowser();
let page: Page;
afterEach(() => page.context().close());

async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options);
  page = await context.newPage();
  await page.goto(address);
  if (options.javaScriptEnabled !== false) await page.locator(".fill-in.ready").waitFor();
}

const name = (id: string) => page.locator(`[data-name="${id}"]`);
const place = (id: string) => page.locator(`button[data-place="${id}"]`);
const choice = (id: string) => page.locator(`select[data-place="${id}"]`);
const press = (label: string) => page.getByRole("button", { name: label, exact: true });
const status = () => page.locator(".said").textContent();
/** The names that are still to be placed. */
const waiting = () =>
  page
    .locator(".tray li:not([hidden]) button")
    .evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset["name"] ?? ""));
const heard = (id: string) => place(id).getAttribute("aria-label");
const lies = async (id: string) =>
  (await page.locator(`select[data-place="${id}"]`).inputValue()) || undefined;

test("by pointer: a name is chosen and put down, or dragged; wrong ones can be moved, right ones stay", async () => {
  await open();
  const [first = "", second = "", third = ""] = await waiting();
  await name(first).click();
  expect(await name(first).getAttribute("aria-pressed")).toBe("true");
  await place(first).click();
  expect(await lies(first)).toBe(first);
  expect(await status()).toContain(
    await name(first)
      .textContent()
      .then((title) => title?.trim()),
  );

  await name(second).dragTo(place(third));
  expect(await lies(third)).toBe(second);
  await press(words.check).click();
  expect(await status()).toBe(said.verdict(1, 1, 7));
  expect(await heard(first)).toContain(`, ${said.right}`);
  expect(await heard(third)).toContain(`, ${said.wrong}`);

  // What is right can't be picked up, nor put aside by another.
  await place(first).click({ force: true });
  expect(await page.locator(".holding").count()).toBe(0);
  await place(third).dragTo(place(first));
  expect([await lies(first), await lies(third)]).toEqual([first, second]);
  await place(third).dragTo(page.locator(".tray"), { targetPosition: { x: 4, y: 4 } });
  expect(await waiting()).toContain(second);
  expect(await lies(third)).toBeUndefined();
});

test("all is right, whichever of two that are alike lies where; the way on appears, and all is there after a reload", async () => {
  await open();
  const all = await waiting();
  expect(all).toHaveLength(9);
  for (const id of all) {
    const twin = ALIKE.includes(id) ? ALIKE.find((other) => other !== id) : undefined;
    await choice(twin !== undefined && all.includes(twin) ? twin : id).selectOption(id);
  }
  await press(words.check).click();
  expect(await status()).toBe(said.done);
  expect(await page.locator(".onward").isVisible()).toBe(true);
  await page.reload();
  await page.locator(".fill-in.ready").waitFor();
  expect(await page.locator(".place .right").count()).toBe(9);
  await press(words.restart).click();
  expect(await waiting()).toHaveLength(9);
  expect(await status()).toBe(said.begin(9));
  await page.locator(".amount").selectOption("5");
  expect(await waiting()).toHaveLength(5);
});

test("by keyboard: a name is picked up, brought to a place by arrows and put down; Escape and Delete undo", async () => {
  await open();
  const [first = "", second = ""] = await waiting();
  const active = () =>
    page.evaluate(() => ({ ...(document.activeElement as HTMLElement).dataset }));
  await name(first).focus();
  await page.keyboard.press("Enter");
  expect(await status()).toBe(said.held((await name(first).textContent())?.trim() ?? ""));
  await page.keyboard.press("Escape");
  expect(await page.locator(".holding").count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  const start = (await active())["place"] ?? "";
  await page.keyboard.press("ArrowDown");
  const below = (await active())["place"] ?? "";
  expect(below).not.toBe(start);
  await page.keyboard.press("ArrowUp");
  expect((await active())["place"]).toBe(start);
  expect(await page.locator(`[data-ends~="${start}"].lit`).count()).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  expect(await lies(start)).toBe(first);
  expect((await active())["name"]).toBe(second);
  await place(start).focus();
  await page.keyboard.press("Delete");
  expect(await lies(start)).toBeUndefined();
  expect(await status()).toBe(said.back((await name(first).textContent())?.trim() ?? ""));

  // A hint is about the name in hand, else about the place that was last visited.
  await name(second).press("Enter");
  await press(words.hint).press("Enter");
  expect(await status()).toContain("is a kind of figure");
  await page.keyboard.press("Escape");
  await press(words.hint).press("Enter");
  expect(await status()).toMatch(/^place \d+: /);
});

test("by touch on a small screen: tapped, nothing moves by itself, and the names cover no place that has the focus", async () => {
  await open({ viewport: { width: 320, height: 568 }, hasTouch: true });
  const [first = ""] = await waiting();
  await name(first).tap();
  await place(first).tap();
  expect(await lies(first)).toBe(first);
  expect(await widthBeyond(page)).toBe(0);
  const covered: string[] = [];
  for (const button of await page.locator(".place button").all()) {
    await button.focus();
    const isCovered = await button.evaluate((button) => {
      const tray = document.querySelector(".tray")!.getBoundingClientRect();
      const { bottom, top } = button.getBoundingClientRect();
      return bottom > tray.top && top < tray.bottom;
    });
    if (isCovered) covered.push((await button.textContent()) ?? "");
  }
  expect(covered).toEqual([]);
});

describe("the page", () => {
  test.each([
    { colorScheme: "light", width: 360 },
    { colorScheme: "dark", width: 1280 },
  ] as const)(
    "has no violation and shifts nothing with a board that was begun, %o",
    async (look) => {
      const { colorScheme, width } = look;
      await open({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) =>
          shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry))),
        ).observe({ type: "layout-shift", buffered: true });
      });
      const [first = "", second = "", third = ""] = await waiting();
      await choice(first).selectOption(first);
      await choice(second).selectOption(third);
      await press(words.check).click();
      await page.reload();
      await page.locator(".place .wrong").waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
        [],
      );
    },
  );

  test("begins anew where what was kept makes no sense, and works where nothing is kept", async () => {
    await open();
    const key = `${drawn.course.split("/").at(-1)}:map:drawings`;
    await page.evaluate((key) => localStorage.setItem(key, '{"seed":-1,"at":[[1]]'), key);
    await page.reload();
    await page.locator(".fill-in.ready").waitFor();
    expect(await waiting()).toHaveLength(9);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const [first = ""] = await waiting();
    await choice(first).selectOption(first);
    await press(words.check).click();
    expect(await heard(first)).toContain(said.right);
  });

  test("brings at most 3 kB of script more than every page", async () => {
    const requested = new Set<string>();
    const scripts = async (path: string) => {
      requested.clear();
      await page.goto(origin(drawn) + path, { waitUntil: "networkidle" });
      return [...requested].reduce((sum, file) => sum + weightOf(drawn.out, file), 0);
    };
    page = await (await browser.newContext()).newPage();
    page.on("request", (request) => {
      if (request.resourceType() === "script") requested.add(new URL(request.url()).pathname);
    });
    const more = (await scripts(path)) - (await scripts(addresses.about));
    console.log(`The map to fill in: ${more} bytes of script of its own.`);
    expect(more).toBeLessThanOrEqual(3000);
  });

  test("without scripts shows the map as it is, and says so", async () => {
    await open({ javaScriptEnabled: false });
    const note = page.locator("noscript p");
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toBe(words.noScript);
    expect(await page.locator(".place a:visible").count()).toBe(11);
    expect(await page.locator("main button:visible, main select:visible").count()).toBe(0);
    const frame = await page.locator(".frame").boundingBox();
    expect(frame?.width).toBeGreaterThan(600);
  });

  test("is reached from the map, by way of a choice of modules", async () => {
    page = await (await browser.newContext()).newPage();
    await page.goto(origin(drawn) + addresses.map);
    await page.getByRole("link", { name: words.title }).click();
    await page.locator(".contents a").click();
    await page.waitForURL(`**${path}`);
  });
});
