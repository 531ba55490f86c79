import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pageForAxe, violationsInBothSchemes } from "../harness/axe.ts";
import { widthBeyond } from "../harness/browser.ts";
import { courseOf, questions } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { origin, sites } from "../harness/sites.ts";
import { BUDGET, cost } from "../search/cost.ts";

const site = origin(sites.course);
const based = origin(sites.based);
const course = courseOf(sites.course);
const { addresses, ids, search: words } = languageOf(sites.course);

/** What the course begins with: a query that has an answer. */
const start = course.concepts.find(({ id }) => id === course.settings.start)!;
const query = start.title.toLowerCase();
const searchFor = (text: string) =>
  `${addresses.search}?${new URLSearchParams({ q: text }).toString()}`;

/** How the address of every question begins. */
const questionsAt = addresses.question("").slice(0, -1);

/** A query that nothing answers, in any course. */
const NONSENSE = "xyzzy";

const browser = ownBrowser();

/** A page that fails the test where the browser complains, about its policy for instance. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return { page, complaints };
}

/** A long word of the titles with one letter wrong, and the word; undefined where no title has a long word. */
function misspelling(): { typed: string; meant: string } | undefined {
  const meant = course.concepts
    .flatMap(({ title }) => title.toLowerCase().match(/^\p{L}{8,}$/gu) ?? [])
    .toSorted((a, b) => b.length - a.length)[0];
  if (meant === undefined) return undefined;
  const middle = Math.floor(meant.length / 2);
  const wrong = meant[middle] === "q" ? "j" : "q";
  return { typed: meant.slice(0, middle) + wrong + meant.slice(middle + 1), meant };
}

const firstLinks = (page: Page) =>
  page
    .locator(`#${ids.results} > li`)
    .evaluateAll((items) =>
      items.map((item) => item.querySelector("a")?.getAttribute("href") ?? ""),
    );

describe("the search page", () => {
  test("answers what the address asks, the answer first", async () => {
    const { page, complaints } = await open(site + searchFor(query));
    await page.waitForSelector(`#${ids.results}`);
    expect((await firstLinks(page))[0]).toBe(addresses.concept(start.id));
    expect(await page.locator(`#${ids.results} > li.answer`).count()).toBe(1);
    const found = Number.parseInt((await page.locator("[role=status]").textContent()) ?? "", 10);
    expect(await page.locator("[role=status]").textContent()).toBe(words.count(found));
    expect(await page.locator(".found").getAttribute("aria-busy")).toBeNull();
    expect(complaints).toEqual([]);
  });

  test("works below a base path", async () => {
    const { page, complaints } = await open(based + searchFor(query));
    await page.waitForSelector(`#${ids.results}`);
    const [first = ""] = await firstLinks(page);
    expect(new URL(first, based).href).toBe(based + addresses.concept(start.id));
    expect(complaints).toEqual([]);
  });

  test("asks whether something else was meant", async (test) => {
    const wrong = misspelling();
    if (wrong === undefined) return test.skip("No title of this course is one long word.");
    const { page } = await open(site + searchFor(wrong.typed));
    const meant = page.locator("[role=status]").getByRole("link", { name: wrong.meant });
    await meant.waitFor();
    expect(await page.locator("[role=status]").textContent()).toContain(words.meant);
    await page.locator("site-search input").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus").textContent()).toBe(wrong.meant);
    await meant.click();
    await page.waitForURL(`**${searchFor(wrong.meant)}`);
    expect(await page.locator("site-search input").inputValue()).toBe(wrong.meant);
  });

  test("says so where nothing is found", async () => {
    const { page } = await open(site + searchFor(NONSENSE));
    await page.waitForSelector(`#${ids.noResults}`);
    expect(await page.locator(`#${ids.results}`).count()).toBe(0);
    // Where a screen reader reads it.
    const said = await page.locator("[role=status]").textContent();
    expect(said).toContain(words.none(NONSENSE));
    expect(said).not.toContain(words.unknown([NONSENSE]));
  });

  test("says which word is not found beside one that is, once", async () => {
    const { page } = await open(site + searchFor(`${query} ${NONSENSE}`));
    await page.waitForSelector(`#${ids.results}`);
    const line = page.locator("[role=status]").getByText(words.unknown([NONSENSE]));
    const first = await line.elementHandle();
    // Another letter: what is said already stays the same element, which is not read again.
    await page.locator("site-search input").fill(`${query} ${query} ${NONSENSE}`);
    await page.waitForURL((url) => url.searchParams.get("q") === `${query} ${query} ${NONSENSE}`);
    await page.waitForSelector(".found:not([aria-busy])");
    expect(await line.count()).toBe(1);
    expect(await first.evaluate((one) => one.isConnected)).toBe(true);
  });

  test("shortens a word that would fill the screen, and ends each sentence", async () => {
    const { page } = await open(site + searchFor(NONSENSE.repeat(60)));
    await page.waitForSelector(`#${ids.noResults}`);
    const said = (await page.locator("[role=status]").textContent()) ?? "";
    expect(said).toContain(`${words.count(0)}. ${words.cut(300)}`);
    expect(said).not.toContain(NONSENSE.repeat(30));
  });

  test("takes a filter that does not exist for none", async () => {
    const { kind, module } = languageOf(sites.course).parameters;
    const { page } = await open(
      `${site}${searchFor(query)}&${module}=${NONSENSE}&${kind}=${NONSENSE}`,
    );
    await page.waitForSelector(`#${ids.results}`);
    expect((await firstLinks(page))[0]).toBe(addresses.concept(start.id));
    for (const [name, all] of [
      [words.module, words.allModules],
      [words.kind, words.allKinds],
    ] as const)
      expect(
        await page.getByRole("combobox", { name }).locator("option:checked").textContent(),
      ).toBe(all);
  });

  test.each([360, 1280])("brings the emptied box into view, %i px", async (width) => {
    const { page } = await open(site + searchFor(query));
    await page.setViewportSize({ width, height: 640 });
    await page.waitForSelector(`#${ids.results}`);
    await page.locator("site-search input").focus();
    for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await page.locator("site-search input:focus").waitFor();
    // It stays there: nothing that was on its way takes it along.
    await page.waitForTimeout(500);
    const { y = -1 } = (await page.locator("site-search input").boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(640);
  });

  test("filters by kind and by module, and keeps that in the address", async (test) => {
    const home = course.modules.find(({ concepts }) => concepts.includes(start.id));
    const asked = questions(sites.course).find(({ concept }) => concept === start.id);
    if (asked === undefined) return test.skip("Nothing is asked about the first concept.");
    const { page } = await open(site + searchFor(query));
    await page.waitForSelector(`#${ids.results}`);
    const kind = page.getByRole("combobox", { name: words.kind });
    await kind.selectOption({ label: words.manyKinds.question });
    const all = () => page.waitForURL((url) => url.searchParams.size === 2);
    await all();
    await expect
      .poll(async () => (await firstLinks(page)).every((link) => link.startsWith(questionsAt)))
      .toBe(true);
    await page
      .getByRole("combobox", { name: words.module })
      .selectOption({ label: home?.title ?? "" });
    await page.waitForURL((url) => url.searchParams.size === 3);
    const filtered = page.url();
    await page.goto(filtered, { waitUntil: "networkidle" });
    expect(await kind.locator("option:checked").textContent()).toBe(words.manyKinds.question);
    await kind.selectOption({ label: words.allKinds });
    await all();
  });

  test("loads more, and puts the reader at the first of them", async (test) => {
    const { page } = await open(site + searchFor(query));
    await page.waitForSelector(`#${ids.results}`);
    const more = page.getByRole("button", { name: words.more });
    if ((await more.count()) === 0) return test.skip("One page holds all that this course has.");
    const before = await page.locator(`#${ids.results} > li`).count();
    await more.click();
    await expect.poll(() => page.locator(`#${ids.results} > li`).count()).toBeGreaterThan(before);
    expect(
      await page.locator(`#${ids.results} > li:nth-child(${before + 1}) h2 a:focus`).count(),
    ).toBe(1);
  });

  test("shows as many again to who comes back from one of them, and another query its first", async (test) => {
    const { page } = await open(site + searchFor(query));
    await page.waitForSelector(`#${ids.results}`);
    const more = page.getByRole("button", { name: words.more });
    if ((await more.count()) === 0) return test.skip("One page holds all that this course has.");
    const shown = page.locator(`#${ids.results} > li`);
    const first = await shown.count();
    await more.click();
    await expect.poll(() => shown.count()).toBeGreaterThan(first);
    const all = await shown.count();
    const link = shown.last().locator("h2 a");
    const href = await link.getAttribute("href");
    await link.click();
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await expect.poll(() => shown.count()).toBe(all);
    await expect
      .poll(() => link.evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(page.viewportSize()!.height);
    expect(await link.evaluate((one) => one.getBoundingClientRect().bottom)).toBeGreaterThan(0);
    await page.locator("site-search input").fill(`${query} ${query}`);
    await expect.poll(() => shown.count()).toBe(first);
    await page.reload();
    await expect.poll(() => shown.count()).toBe(first);
  });

  test("asks again for more that could not be loaded", async (test) => {
    const { page } = await open(site + searchFor(query));
    await page.waitForSelector(`#${ids.results}`);
    const more = page.getByRole("button", { name: words.more });
    if ((await more.count()) === 0) return test.skip("One page holds all that this course has.");
    const shown = page.locator(`#${ids.results} > li`);
    const before = await shown.count();
    await page.route("**/pagefind/fragment/*", (route) => route.abort());
    await more.click();
    await page.getByRole("alert").getByText(words.failed).waitFor();
    expect(await shown.count()).toBe(before);
    await page.unroute("**/pagefind/fragment/*");
    await more.click();
    await expect.poll(() => shown.count()).toBeGreaterThan(before);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("keeps the last queries, until they are wiped", async () => {
    const { page } = await open(site + searchFor(query));
    await page.locator(`#${ids.results} h2 a`).first().click();
    await page.waitForURL(`**${addresses.concept(start.id)}`);
    await page.goto(site + addresses.search);
    await page.locator(".recent").getByRole("link", { name: query, exact: true }).click();
    await page.waitForSelector(`#${ids.results}`);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: words.forget }).click();
    expect(await page.locator(".recent [data-ask]").count()).toBe(0);
  });

  test("never runs what stands in the address", async () => {
    const { page, complaints } = await open(site + searchFor("<img src=x onerror=alert(1)>"));
    await page.waitForSelector(`#${ids.noResults}, #${ids.results}`);
    expect(await page.locator("site-search img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("says what to do without JavaScript", async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(site + searchFor(query));
    await page.locator("noscript a, main p a").first().click();
    await page.waitForURL(`**${addresses.concepts}`);
  });
});

describe("the dialog", () => {
  const startPage = site + addresses.concept(start.id);

  test("opens on Ctrl+K, is walked with arrows, and closes on Escape", async () => {
    const { page, complaints } = await open(startPage);
    await page.keyboard.press("Control+k");
    await page.waitForSelector("dialog[open] site-search input:focus");
    await page.keyboard.type(query);
    await page.waitForSelector(`#${ids.results}`);
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
      addresses.concept(start.id),
    );
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    expect(await page.locator("site-search input").inputValue()).toBe("");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("Control+k");
    await page.waitForSelector("dialog[open] site-search input:focus");
    await page.keyboard.type(query);
    await page.waitForSelector(`#${ids.results}`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(startPage);
    expect(complaints).toEqual([]);
  });

  test("opens from the header's link, and loads nothing before", async () => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(startPage, { waitUntil: "networkidle" });
    expect(asked.filter((url) => /pagefind|search|dialog/.test(url))).toEqual([]);
    await page.locator(".search-link").click();
    await page.waitForSelector("dialog[open] site-search input:focus");
  });

  test("never opens on a key alone", async () => {
    const { page } = await open(startPage);
    await page.keyboard.type("k/s?");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });
});

describe("search", () => {
  for (const width of [360, 1280]) {
    test(`has no axe violation in either scheme, ${width} px`, async () => {
      const page = await pageForAxe(browser, width);
      const found: string[] = [];
      const check = async (state: string) => {
        found.push(
          ...(await violationsInBothSchemes(page)).map((violation) => `${state}: ${violation}`),
        );
        const wide = await widthBeyond(page);
        if (wide > 0) found.push(`${state} is ${wide} px too wide`);
      };
      const texts = ["", query, misspelling()?.typed ?? query, NONSENSE];
      for (const text of new Set(texts)) {
        await page.goto(site + searchFor(text), { waitUntil: "networkidle" });
        if (text !== "") await page.waitForSelector(`#${ids.results}, #${ids.noResults}`);
        await check(`search for "${text}"`);
      }
      await page.goto(site + addresses.concept(start.id));
      await page.locator(".search-link").click();
      await page.waitForSelector("dialog[open] site-search input:focus");
      await check("dialog");
      await page.keyboard.type(query);
      await page.waitForSelector(`#${ids.results}`);
      await check("dialog with results");
      expect(found).toEqual([]);
      await page.context().close();
    });
  }

  test("costs no more than promised", async () => {
    const [first, ...others] = await cost(browser, sites.course);
    expect(first?.bytes).toBeLessThanOrEqual(BUDGET.first);
    for (const { bytes } of others) expect(bytes).toBeLessThanOrEqual(BUDGET.next);
  });
});
