/** Questions on a screen for all to see: every kind, by keys and by clicks, on walls of several shapes. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../harness/axe.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { answers, coffee, origin, type Site } from "../harness/sites.ts";

const { addresses, parameters, practiceScript, quiz, screenScript: said } = languageOf(answers);
const browser = ownBrowser();
const WALL = { width: 1920, height: 1080 };

async function open(
  address: string,
  { site = answers, ...options }: BrowserContextOptions & { site?: Site } = {},
): Promise<Page> {
  const page = await (await browser.newContext({ viewport: WALL, ...options })).newPage();
  await page.goto(
    `${origin(site)}${address}${address.includes("?") ? "&" : "?"}${parameters.screen}=1`,
  );
  await page.locator(".slide").waitFor();
  return page;
}
const ask = (id: string, options = {}) => open(addresses.question(id), options);
const set = (...ids: string[]) => `${addresses.practice}?${parameters.questions}=${ids.join(",")}`;
/** What shows, with what is read out. */
const shown = async (page: Page) =>
  [
    await page.locator(".slide").innerText(),
    await page.locator("main > [role=status]").textContent(),
  ].join("\n");
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test.each([
  ["single", "renamed", answers, ["A\nBooks", "B\nCheese", "bread & cheese"], [said.right("B")]],
  ["multiple", "extraction-multiple", coffee, [quiz.several, "A\n", "C\n"], ["Answer: "]],
  ["text", "ampersand", answers, ["Which department"], ["R&D", "And the other half?"]],
  ["number", "amount", answers, ["What does it cost?"], ["1000 ± 5 euro", "That is half of it."]],
  ["order", "nested", answers, ["A\n", "B\n", "C\n", "with a"], ["Two comes after one."]],
  [
    "match",
    "partners",
    answers,
    ["1\nx", "2\ny", "A\n", "C\n"],
    ["x — fat & so", "It is not small.", "It belongs"],
  ],
  ["open", "reflection", answers, ["Look:", "What is missing?"], ["Closing."]],
])(
  "%s: what is asked, then the answer and what is said of it",
  async (kind, id, site, before, after) => {
    const page = await ask(id, { site });
    expect(await page.locator(".slide").getAttribute("data-kind")).toBe(kind);
    const asked = await shown(page);
    for (const text of before) expect(asked).toContain(text);
    for (const text of after) expect(asked).not.toContain(text);
    // A twentieth of the height is read from the last row.
    const size = () =>
      page.locator(".prompt").evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(await size()).toBeGreaterThan(WALL.height / 20);
    await page.keyboard.press("Space");
    for (const text of after) await expect.poll(() => shown(page)).toContain(text);
    expect(
      await page.locator(".masthead, .colophon, quiz-question").filter({ visible: true }).count(),
    ).toBe(0);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => shown(page)).toBe(asked);
    expect(await kept(page)).toEqual([]);
    await page.context().close();
  },
);

test("a set goes by a clicker's keys and by clicks, remembers its place, ends and is left", async () => {
  const page = await open(set("checkbox", "old-name", "amount"));
  const place = page.locator(".bar .place");
  for (const [key, number, text] of [
    ["PageDown", 1, "No: one is open."],
    ["PageDown", 2, "What does the shop sell?"],
    ["ArrowRight", 2, said.right("B")],
    ["PageUp", 2, "Books"],
    ["PageUp", 1, "No: one is open."],
    ["Enter", 2, "Books"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => shown(page)).toContain(text);
    expect(await place.textContent()).toBe(said.place(number, 3));
  }
  await page.reload();
  await expect.poll(() => place.textContent()).toBe(said.place(2, 3));
  await page.locator(".prompt").click();
  await expect.poll(() => shown(page)).toContain(said.right("B"));
  await page.getByRole("button", { name: said.next, exact: true }).click();
  await expect.poll(() => place.textContent()).toBe(said.place(3, 3));
  // A button that was clicked leaves the space bar to the slide.
  await page.keyboard.press("Space");
  await expect.poll(() => shown(page)).toContain("That is half of it.");
  await page.keyboard.press("Space");
  await expect.poll(() => shown(page)).toContain(said.end);
  const plain = origin(answers) + set("checkbox", "old-name", "amount");
  expect(await page.locator(".end a").getAttribute("href")).toBe(plain);
  expect(await kept(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.waitForURL(plain);
  await page.locator("question-set quiz-question").first().waitFor();
  await page.context().close();
});

test("what a reader answered does not show, and an old address leads to the same screen", async () => {
  const page = await (await browser.newContext({ viewport: WALL })).newPage();
  await page.goto(origin(answers) + addresses.question("nested"));
  const right = async () => {
    for (const item of ["2", "1", "0"]) {
      const up = page.locator(`[data-item="${item}"] > button`).first();
      while (await up.isVisible()) await up.click();
    }
  };
  await right();
  await page.getByRole("button", { name: quiz.check }).click();
  await page.goto(`${origin(answers)}${addresses.question("nested")}?${parameters.screen}=1`);
  await page.locator(".slide").waitFor();
  const order = await page.locator(".rows.before .text").allInnerTexts();
  expect(order.map((text) => text.split("\n")[0])).not.toEqual(["One", "Two", "Three"]);
  expect(order).toHaveLength(3);
  await page.goto(`${origin(answers)}${addresses.question("old-name")}?${parameters.screen}=1`);
  await page.waitForURL((url) => url.pathname === addresses.question("renamed"));
  await page.locator(".slide").waitFor();
  await page.context().close();
});

test("on walls of every shape all of a question shows, before and after its answer", async () => {
  const page = await ask("partners");
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [390, 844],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const key of ["Home", "Space"]) {
      await page.keyboard.press(key);
      const over = () =>
        page
          .locator(".frame")
          .evaluate((one) => [
            one.scrollHeight - one.clientHeight,
            one.scrollWidth - one.clientWidth,
          ]);
      await expect.poll(over).toEqual([0, 0]);
    }
  }
  await page.context().close();
});

test("what does not fit comes with the same key, and nothing is cut off", async () => {
  const page = await ask("partners", { viewport: { width: 900, height: 150 } });
  const more = page.getByRole("button", { name: said.more });
  await more.waitFor();
  const top = () => page.locator(".frame").evaluate((one) => one.scrollTop);
  expect(await top()).toBe(0);
  for (let presses = 0; presses < 20 && (await more.isVisible()); presses++) {
    const before = await top();
    await page.keyboard.press("PageDown");
    await expect.poll(top).toBeGreaterThan(before);
    await page.locator(".frame").evaluate(async (one) => {
      // Smoothly, and so not at once.
      for (let last = -1; last !== one.scrollTop;) {
        last = one.scrollTop;
        await new Promise((done) => setTimeout(done, 50));
      }
    });
  }
  expect(await page.locator(".slide[data-answered]").count()).toBe(0);
  await page.keyboard.press("PageDown");
  await page.locator(".slide[data-answered]").waitFor();
  expect(await top()).toBe(0);
  await page.context().close();
});

test("an id that nobody knows is said, and the rest goes on", async () => {
  const page = await open(set("no-such", "amount"));
  expect(await page.locator(".notice").textContent()).toContain(
    practiceScript.unknown(["no-such"]),
  );
  await page.keyboard.press("Space");
  await page.locator(".notice").waitFor({ state: "detached" });
  await page.goto(`${origin(answers)}${set("no-such")}&${parameters.screen}=1`);
  await page.getByText(practiceScript.unknown(["no-such"])).waitFor();
  await page.context().close();
});

test("without its script, the page is there to be read", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.route(/ModeScript/, (route) => route.abort());
  await page.goto(`${origin(answers)}${addresses.question("amount")}?${parameters.screen}=1`);
  await page.getByRole("button", { name: quiz.check }).waitFor();
  expect(await page.locator(".masthead").isVisible()).toBe(true);
  await page.context().close();
});

test.each(["renamed", "partners"])("%s is accessible, by night as by day", async (id) => {
  const page = await ask(id);
  await page.keyboard.press("Space");
  await page.locator(".slide[data-answered]").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, ["color-contrast"])).toEqual([]);
  await page.context().close();
});
