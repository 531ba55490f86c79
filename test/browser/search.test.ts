/** Search where its files do not come, or something else comes in their place. */
import type { Page, Route } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { typeOf } from "../../src/integrations/files.ts";
import { searchedIn, searchFiles } from "../../src/search/index/build.ts";
import type { SearchFiles } from "../../src/search/index/pagefind.ts";
import { languageOf } from "../harness/language.ts";
import { courseOf } from "../harness/content.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, ids, search: words } = languageOf(coffee);
const title = courseOf(coffee).concepts[0]!.title;

const browser = ownBrowser();
let page: Page;
let errors: string[];
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
  [
    "is cut short",
    async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ body: whole.slice(0, whole.length / 2) });
    },
  ],
];
const files: [string, string][] = [
  ["the vocabulary", "**/pagefind/vocabulary.json"],
  ["a file of words", "**/pagefind/words/*"],
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
    // What fails twice may be gone for good, with the version of the site that this page is from.
    await page.getByRole("button", { name: words.reload }).waitFor();
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

test("a page that is older than the site is loaded again", async () => {
  await page.route("**/pagefind/words/*", (route) => route.fulfill({ status: 404, body: "" }));
  await ask(title);
  await again().click();
  const reload = page.getByRole("button", { name: words.reload });
  await reload.waitFor();
  await page.unroute("**/pagefind/words/*");
  await reload.click();
  await results().waitFor();
});

test("what is emptied while it is sought is quiet", async () => {
  await page.route("**/pagefind/words/*", () => undefined);
  await ask(title);
  await expect.poll(() => status().textContent()).toBe(words.searching);
  await page.locator("site-search input").press("Escape");
  expect(await status().textContent()).toBe("");
  await page.locator(".recent").first().waitFor();
});

describe("of a large course, which has an index apart and a list of modules apart", () => {
  let files: SearchFiles;
  beforeAll(async () => {
    files = await searchFiles(searchedIn(courseOf(coffee)), { together: 0, few: 0 });
  });
  beforeEach(() =>
    page.route("**/pagefind/**", (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind\//, "");
      return route.fulfill({ body: Buffer.from(files.get(path) ?? ""), contentType: typeOf(path) });
    }),
  );

  test("it is told what was looked through, and where else the same may be", async () => {
    await ask(title);
    await results().waitFor();
    const { concept, module, question } = words.manyKinds;
    expect(await status().textContent()).toContain(`(${concept}, ${module})`);
    await page.locator(".found .note").getByRole("link", { name: question, exact: true }).click();
    await expect.poll(() => status().textContent()).not.toContain("(");
    expect(await results().locator(".kind").first().textContent()).toContain(words.kinds.question);
    expect(await page.getByRole("combobox", { name: words.kind }).inputValue()).toBe("question");
    expect(errors).toEqual([]);
  });

  test("a module can be chosen in the dialog, though none is told beforehand", async () => {
    const { modules, concepts } = courseOf(coffee);
    await page.goto(site + addresses.concept(concepts[0]!.id));
    await page.keyboard.press("Control+k");
    await page.locator("dialog site-search input").fill(title);
    await results().waitFor();
    const choice = page.getByRole("combobox", { name: words.module });
    expect(await choice.locator("option").count()).toBe(1);
    await choice.focus();
    await choice.selectOption({ label: modules[0]!.title });
    expect(await choice.inputValue()).toBe(modules[0]!.id);
    await idle().waitFor();
    expect(errors).toEqual([]);
  });
});

describe("where nothing is typed", () => {
  test("what was read, what was asked and the modules are a few arrows away", async () => {
    const { modules, concepts } = courseOf(coffee);
    const [first, second] = concepts;
    for (const { id } of [second!, first!]) await page.goto(site + addresses.concept(id));
    await page.keyboard.press("Control+k");
    const lists = page.locator("dialog .recent a");
    await expect.poll(() => lists.count()).toBe(1 + modules.length);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus").textContent()).toBe(second!.title);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus").getAttribute("href")).toBe(
      addresses.module(modules[0]!.id),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${addresses.module(modules[0]!.id)}`);
  });

  test("garbage that is kept is left out", async () => {
    await page.goto(site + addresses.search);
    const key = `${courseOf(coffee).settings.id}:last`;
    await page.evaluate(
      (name) => localStorage.setItem(name, "x\n//elsewhere.example/ y\n{}\n/a/ A\n/a/ B"),
      key,
    );
    await page.reload();
    await page.getByText(words.read).waitFor();
    const links = await page.locator(".recent").first().locator("a").allTextContents();
    expect(links).toEqual(["A"]);
  });
});

describe("on a phone", () => {
  const phone = async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    // As in a browser that does not close a dialog by its back button.
    await page.addInitScript(() => Reflect.deleteProperty(window, "CloseWatcher"));
    await page.goto(site + addresses.concept(courseOf(coffee).concepts[0]!.id));
    await page.locator(".search-link").tap();
    await page.waitForSelector("dialog[open] input:focus");
    return page;
  };
  const open = (page: Page) => page.locator("dialog[open]");

  test("search fills the screen, with targets for a thumb", async () => {
    const page = await phone();
    await page.keyboard.insertText(title);
    await page.locator(`dialog #${ids.results}`).waitFor();
    expect(await open(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 640 });
    const small = await page
      .locator("dialog :is(input, select, button, h2 a, .hits a)")
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const { height } = one.getBoundingClientRect();
          return height > 0 && height < 44 ? [`${one.outerHTML}: ${height}`] : [];
        }),
      );
    expect(small).toEqual([]);
    await page.context().close();
  });

  test("the back button closes it, and leads from a result to the page before", async () => {
    const page = await phone();
    const before = page.url();
    await page.goBack();
    await open(page).waitFor({ state: "hidden" });
    expect(page.url()).toBe(before);
    await page.locator(".search-link").tap();
    await open(page).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => history.state === null)).toBe(true);
    expect(await page.locator(".search-link:focus").count()).toBe(1);
    await page.locator(".search-link").tap();
    const module = page.locator("dialog .recent a").last();
    await module.tap();
    await page.waitForURL(`**${addresses.module(courseOf(coffee).modules[0]!.id)}`);
    await page.goBack();
    await page.waitForURL(before);
    await page.context().close();
  });
});

/** Notes every shift of the page from now on, those by a reader's own doing too. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as (PerformanceEntry & {
        sources: { node?: Element }[];
      })[])
        noted.push(sources.map(({ node }) => node?.outerHTML.slice(0, 80)).join(" | "));
    }).observe({ type: "layout-shift", buffered: true });
  });
const shifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { noted: string[] }).noted);

test("nothing moves, however late the results come", async () => {
  await watchShifts(page);
  let release = () => {};
  const late = new Promise<void>((done) => (release = done));
  await page.route("**/pagefind/**", async (route) => {
    await late;
    await route.continue();
  });
  await ask(title);
  await expect.poll(() => status().textContent()).toBe(words.searching);
  release();
  await results().waitFor();
  expect(await shifts(page)).toEqual([]);
  await page.goto(site + addresses.concept(courseOf(coffee).concepts[0]!.id));
  await page.locator(".search-link").click();
  await page.locator("dialog .recent").first().waitFor();
  await page.keyboard.type(title);
  await results().waitFor();
  expect(await shifts(page)).toEqual([]);
  // What was read comes above the modules, which are in the page.
  await page.goto(site + addresses.search);
  await page.locator("site-search .recent").nth(1).waitFor();
  expect(await shifts(page)).toEqual([]);
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
