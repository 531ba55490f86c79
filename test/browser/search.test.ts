/** Search where its files do not come, or something else comes in their place. */
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch } from "../harness/browser.ts";
import { languageOf } from "../harness/language.ts";
import { courseOf } from "../harness/content.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, ids, search: words } = languageOf(coffee);
const title = courseOf(coffee).concepts[0]!.title;

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
});
afterEach(() => page.context().close());

const again = () => page.getByRole("button", { name: words.again, exact: true });
const status = () => page.locator("site-search [role=status]");
const idle = () => page.locator("site-search .found:not([aria-busy])");
const results = () => page.locator(`#${ids.results}`);
const ask = (query: string) =>
  page.goto(`${site}${addresses.search}?${new URLSearchParams({ q: query }).toString()}`);

const ways: [string, (route: Route) => Promise<void>][] = [
  ["is not there", (route) => route.fulfill({ status: 404, body: "" })],
  [
    "is a page instead",
    (route) =>
      route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>Log in</title>" }),
  ],
  ["cannot be reached", (route) => route.abort()],
];
const files: [string, string][] = [
  ["the script", "**/pagefind/pagefind.js*"],
  ["the vocabulary", "**/pagefind/vocabulary.json"],
  ["a file of words", "**/pagefind/words/*"],
  ["the entry of the index", "**/pagefind/pagefind-entry.json*"],
  ["the list of the index", "**/pagefind/*.pf_meta"],
  ["the engine", "**/pagefind/wasm.*"],
  ["a part of the index", "**/pagefind/index/*"],
  ["a page that was found", "**/pagefind/fragment/*"],
];

describe.each(files)("where %s", (_, pattern) => {
  test.each(ways)("%s, that is said, and trying again works", async (_, instead) => {
    await page.route(pattern, instead);
    await ask(title);
    await again().waitFor();
    expect(await status().textContent()).toBe(words.failed);
    expect(await page.locator(`#${ids.noResults}`).count()).toBe(0);
    await again().click();
    // The button of before stays while search is busy: pressed then, it would wait for what is about to fail.
    await idle().waitFor();
    await again().waitFor();
    await page.unroute(pattern);
    await again().click();
    await results().waitFor();
    expect(await results().locator("a").first().textContent()).toBe(title);
    expect(errors).toEqual([]);
  });
});

test("a filter that cannot be loaded is said, and finds when asked again", async () => {
  await page.route("**/pagefind/filter/*", (route) => route.abort());
  await ask(title);
  await results().waitFor();
  await page.getByRole("combobox", { name: words.kind }).selectOption("question");
  await again().waitFor();
  await page.unroute("**/pagefind/filter/*");
  await again().click();
  await results().waitFor();
});

test("what is too long is cut, and that is said", async () => {
  await page.goto(site + addresses.search);
  const box = page.locator("site-search input");
  await box.focus();
  const pasted = `${title} `.repeat(2_500_000 / (title.length + 1));
  for (const paste of [
    () => page.keyboard.insertText(pasted),
    () =>
      box.evaluate((input: HTMLInputElement, text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, pasted),
  ]) {
    await box.fill("");
    await paste();
    await results().waitFor();
    await expect.poll(() => status().textContent()).toContain(words.cut(300));
    expect((await box.inputValue()).length).toBe(300);
  }
  await box.fill(title);
  await expect.poll(() => status().textContent()).not.toContain(words.cut(300));
});
