/** The list of all questions: filters that the address tells, a set that is made, kept, put in order and taken along. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formats } from "../../src/exports/formats/index.ts";
import { readBank } from "../../src/islands/questions/read-bank.ts";
import { pageForAxe, violations } from "../harness/axe.ts";
import { widthBeyond } from "../harness/browser.ts";
import { courseOf, questions } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { countShifts, shifts } from "../harness/shift.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, exporting, parameters, practiceScript, questionList, ...said } =
  languageOf(coffee);
const { questionListScript: words, questionSetPanel: panelWords } = said;
const listPage = site + addresses.questions;
const all = courseOf(coffee).concepts.flatMap(({ questions }) => questions.map(({ id }) => id));

const browser = ownBrowser();
let page: Page;
beforeEach(async () => {
  page = await pageForAxe(browser, 1280, 800);
});
afterEach(() => page.context().close());

const found = () => page.locator(".found").textContent();
const shown = () =>
  page.locator("[data-question]").evaluateAll((rows) => rows.map((row) => row.dataset["question"]));
const box = (id: string) => page.locator(`[data-question="${id}"] .tick input`);
const button = (name: string) => page.getByRole("button", { name, exact: true });
const panel = () => page.getByRole("dialog");
const members = () => panel().locator(".members .note").allTextContents();
const open = async (address = listPage) => {
  await page.goto(address);
  await page.locator(".tick").first().waitFor();
};

test("filters narrow the list down, the address tells of them, and going back takes them off", async () => {
  await countShifts(page);
  await open();
  expect(await shown()).toEqual(all);
  expect(await shifts(page)).toEqual([]);
  await page.getByLabel(questionList.search).fill("  SOÜR ");
  await expect.poll(found).toBe(words.found(1, all.length));
  expect(await shown()).toEqual(["extraction-sour"]);
  await page.locator(`select[name=${parameters.kind}]`).selectOption(exporting.kinds.order);
  await page.getByText(words.none).waitFor();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get(parameters.kind)).toBe(parameters.questionKinds.order);

  // What is typed is one step, however many letters it has.
  await page.goBack();
  await expect.poll(found).toBe(words.found(1, all.length));
  await page.goBack();
  await expect.poll(found).toBe(words.found(all.length, all.length));
  await page.goForward();
  await expect.poll(shown).toEqual(["extraction-sour"]);
  // Somebody else sees the same, and can take it off.
  await open(page.url());
  expect(await shown()).toEqual(["extraction-sour"]);
  await button(questionList.clear).click();
  await expect.poll(shown).toEqual(all);
  expect(new URL(page.url()).search).toBe("");
});

test("answers stand under the questions where they are asked for; what can't be had is said", async () => {
  let isCut = true;
  await page.route("**/*.json", (route) => (isCut ? route.abort() : route.continue()));
  await open();
  await page.getByLabel(questionList.answers).check();
  await page.getByText(words.noAnswers).waitFor();
  isCut = false;
  await button(words.retry).click();
  await expect.poll(() => page.locator(".key").count()).toBe(all.length);
  expect(await page.getByText(words.noAnswers).count()).toBe(0);
  const { module } = questions(coffee)[0] ?? { module: "" };
  const file = readFileSync(coffee.out + addresses.exportFile(`${module}.json`), "utf8");
  const feedback = readBank(JSON.parse(file))?.questions.flatMap((question) =>
    "options" in question ? question.options.map((option) => option.feedback ?? "") : [],
  );
  const told = await page.locator(".key").allInnerTexts();
  for (const text of feedback ?? [])
    expect(told.join()).toContain(text.replace(/<[^>]*>/g, "").slice(0, 20));
  await page.reload();
  await expect.poll(() => page.locator(".key:visible").count()).toBe(all.length);
  expect(await violations(page)).toEqual([]);
});

test("a set is ticked by keyboard, put in order, survives a reload, and is practised", async () => {
  await open();
  for (const id of ["extraction-yield", "extraction-sour", "extraction-order"]) {
    await box(id).focus();
    await page.keyboard.press("Space");
  }
  await page.locator(".set-bar .open").press("Enter");
  const chosen = ["extraction-yield", "extraction-sour", "extraction-order"];
  expect(await members()).toEqual(chosen);
  const item = (id: string) => panel().locator(".members li", { hasText: id });
  // The focus stays on the button, so that it can be pressed again.
  await item("extraction-order").locator("button").nth(0).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await panel().getByText(words.moved(1, 3)).waitFor();
  expect(await members()).toEqual(["extraction-order", "extraction-yield", "extraction-sour"]);
  await item("extraction-yield").locator("button").last().press("Enter");
  const left = ["extraction-order", "extraction-sour"];
  expect(await members()).toEqual(left);
  await page.keyboard.press("Escape");
  expect(await page.locator(".set-bar [role=status]").textContent()).toBe(words.chosen(2));
  expect(await box("extraction-yield").isChecked()).toBe(false);
  expect(new URL(page.url()).searchParams.get(parameters.questions)).toBe(left.join());

  await open();
  expect(await box("extraction-order").isChecked()).toBe(true);
  await page.locator(".set-bar .open").click();
  expect(await members()).toEqual(left);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await widthBeyond(page)).toBe(0);
  }
  const address = `${site}${addresses.practice}?${parameters.questions}=${left.join()}`;
  expect(await panel().getByLabel(panelWords.link).inputValue()).toBe(address);
  const code = await panel().getByLabel(panelWords.code).inputValue();
  expect(code).toContain(`&amp;${parameters.embed}=1`);
  const ways = await panel()
    .locator("[data-way]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(ways).toEqual([
    `${address}&${parameters.screen}=1`,
    address,
    `${address}&${parameters.paper}=1`,
  ]);
  await panel().getByRole("link", { name: panelWords.practise }).click();
  await page.locator("quiz-question").first().waitFor();
  const asked = await page.locator("quiz-question").evaluateAll((each) => each.map(({ id }) => id));
  expect(asked).toEqual(left);
});

test("a set comes down in every format, and says where the network fails", async () => {
  await open(`${listPage}?${parameters.questions}=extraction-sour,extraction-multiple,gone`);
  await page.getByText(words.gone(["gone"])).waitFor();
  await page.locator(".set-bar .open").click();
  const way = (format: { title: string }) => {
    const button = panel().getByRole("button", {
      name: panelWords.makeIn(format.title),
      exact: true,
    });
    return { button, status: button.locator("xpath=following-sibling::*") };
  };
  const [first] = formats;
  await page.context().setOffline(true);
  await way(first).button.click();
  await expect.poll(() => way(first).status.textContent()).toContain(words.notMade);
  await page.context().setOffline(false);
  for (const format of formats) {
    const coming = page.waitForEvent("download");
    await way(format).button.click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`extraction-2.${format.extension}`);
    const file = readFileSync(await download.path());
    if (format.name === "json") {
      const bank = readBank(JSON.parse(file.toString()));
      expect(bank?.questions.map(({ id }) => id)).toEqual([
        "extraction-sour",
        "extraction-multiple",
      ]);
      expect(bank?.modules.map(({ id }) => id)).toEqual(["brewing"]);
    } else if (!format.extension.endsWith("zip") && format.name !== "blackboard") {
      const text = file.toString();
      expect([format.name, text.includes("extraction-multiple")]).toEqual([format.name, true]);
      expect(text).not.toContain("extraction-yield");
    } else expect(file.length).toBeGreaterThan(100);
  }
});

test("where the browser keeps nothing, the address keeps the set; what was emptied can be put back", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await open();
  await button(words.tickAll(all.length)).click();
  expect(await page.locator(".tick input:checked").count()).toBe(all.length);
  await page.reload();
  await expect.poll(() => page.locator(".tick input:checked").count()).toBe(all.length);
  await page.locator(".set-bar .open").click();
  // The whole of a module has a short address, which stays right.
  await panel().getByText(words.wholeModule).waitFor();
  expect(await panel().getByLabel(panelWords.link).inputValue()).toContain(
    `?${parameters.module}=brewing&${parameters.questions}=${parameters.views.all}`,
  );
  await button(panelWords.empty).click();
  await panel().getByText(words.emptied).waitFor();
  expect(await page.locator(".tick input:checked").count()).toBe(0);
  await panel()
    .getByRole("button", { name: words.restore(all.length) })
    .click();
  expect(await page.locator(".tick input:checked").count()).toBe(all.length);
});

test("in a large course the rows come from the pages of its modules, and what fails can be had again", async () => {
  const whole = readFileSync(`${coffee.out}${addresses.questions}index.html`, "utf8");
  const link = `<a href="#" data-fetch="brewing">Brewing</a>`;
  const small = whole.replace(
    /(<div class="question-list"[^>]*>)[^]*?<\/section><\/section>/,
    `$1${link}`,
  );
  let isCut = true;
  await page.route(listPage, (route) => route.fulfill({ body: small, contentType: "text/html" }));
  await page.route(site + addresses.moduleQuestions("brewing"), (route) =>
    isCut ? route.abort() : route.fulfill({ body: whole, contentType: "text/html" }),
  );
  await page.goto(listPage);
  await page.getByText(words.unreachable).waitFor();
  isCut = false;
  await button(words.retry).click();
  await expect.poll(shown).toEqual(all);
  expect(await found()).toBe(words.found(all.length, all.length));
});

test("without scripts every question stands there with what it is, and leads to its page", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(listPage);
  const links = await plain
    .locator("[data-question] .note a")
    .evaluateAll((each) => each.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(links).toEqual(all.map((id) => addresses.question(id)));
  const text = await plain.locator('[data-question="extraction-sour"]').innerText();
  expect(text).toContain(exporting.kinds.single);
  expect(text).toContain(exporting.levels.apply);
  expect(await plain.locator("form.filters, .set-bar, .tick").locator("visible=true").count()).toBe(
    0,
  );
  await context.close();
});

test("a question in a text leads to its own page", async () => {
  await page.goto(site + addresses.concept("extraction"));
  const question = page.locator("#extraction-sour");
  const link = question.getByRole("link", { name: practiceScript.ownPage });
  await link.click();
  expect(new URL(page.url()).pathname).toBe(addresses.question("extraction-sour"));
});
