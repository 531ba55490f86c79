/** Grades come from values: whatever an author puts into a question, and whatever a reader answers. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { answers, origin } from "../harness/sites.ts";

const { addresses, quiz: words, quizElement } = languageOf(answers);
const browser = ownBrowser();

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(origin(answers) + address);
  return page;
}

/** A question on a page of its own, for a fresh reader. */
async function ask(id: string, options: BrowserContextOptions = {}) {
  const page = await open(addresses.question(id), options);
  const quiz = page.locator(`quiz-question#${id}`);
  const check = () => quiz.getByRole("button", { name: words.check }).click();
  const again = () => quiz.getByRole("button", { name: quizElement.again }).click();
  const result = () => quiz.getAttribute("data-result");
  return { page, quiz, check, again, result };
}

test("a list with boxes in an option is text: nothing chosen is no answer, and each option is its own", async () => {
  const { page, quiz, check, again, result } = await ask("checkbox");
  await check();
  expect(await result()).toBeNull();
  await quiz.locator('[data-option][value="0"]').check();
  await check();
  expect(await result()).toBe("incorrect");
  expect(await quiz.locator(".feedback:visible").textContent()).toContain("one is open");
  await again();
  await quiz.locator('[data-option][value="1"]').check();
  await check();
  expect(await result()).toBe("correct");
  expect(await quiz.locator(".feedback:visible").textContent()).toContain("Yes.");
  await page.context().close();
});

test("a list in an item moves along with it; untouched is no answer, and after a reset again not", async () => {
  const { page, quiz, check, result } = await ask("nested");
  await check();
  expect(await result()).toBeNull();
  expect(await quiz.locator("[data-item]").count()).toBe(3);
  expect(await quiz.getByRole("button", { name: "undefined" }).count()).toBe(0);
  const order = () =>
    quiz
      .locator("[data-item]")
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset["item"]).join(""));
  const arrange = async () => {
    for (const item of ["2", "1", "0"]) {
      const up = quiz.locator(`[data-item="${item}"] > button`).first();
      while (await up.isVisible()) await up.click();
    }
  };
  // The last brought to the top first, the first last.
  await arrange();
  expect(await order()).toBe("012");
  await check();
  expect(await result()).toBe("correct");
  await page.evaluate(() => {
    (document.querySelector("quiz-question") as unknown as { reset(): void }).reset();
  });
  expect(await order()).not.toBe("012");
  await check();
  expect(await result()).toBeNull();
  await page.context().close();
});

test("partners may be shared, one may fit nowhere, and each wrong row says why", async () => {
  const { page, quiz, check, result } = await ask("partners");
  const [x, y, z] = [0, 1, 2].map((row) => quiz.locator("[data-partner]").nth(row));
  expect(await x?.locator("option").allTextContents()).toContain("fat & so");
  expect(await x?.locator("option").count()).toBe(4);
  await x?.selectOption({ label: "none" });
  await y?.selectOption({ label: "small" });
  await z?.selectOption({ label: "fat & so" });
  await check();
  expect(await result()).toBe("incorrect");
  expect(await quiz.locator(".feedback:visible").allTextContents()).toEqual([
    "It is not small.",
    "It is small too.",
    expect.stringContaining("It belongs to no letter."),
  ]);
  await x?.selectOption({ label: "fat & so" });
  await z?.selectOption({ label: "small" });
  await check();
  expect(await result()).toBe("correct");
  await page.context().close();
});

test("on paper, partners stand as they were written", async () => {
  const { page, quiz } = await ask("partners");
  await page.emulateMedia({ media: "print" });
  expect(await quiz.locator(".paper").textContent()).toContain("fat & so");
  await page.context().close();
});

test.each([
  ["amount", "€ 1.003", "correct"],
  ["amount", "1,000.00", "correct"],
  ["amount", "1010", "incorrect"],
  ["amount", "1000 dollar", "incorrect"],
  ["ampersand", "R&D", "correct"],
  ["ampersand", "r & d", "correct"],
  ["ampersand", "R&amp;D", "incorrect"],
])("%s: %s is %s", async (id, typed, expected) => {
  const { page, quiz, check, result } = await ask(id);
  await quiz.getByRole("textbox").fill(typed);
  await check();
  expect(await result()).toBe(expected);
  await page.context().close();
});

test("a number asks for digits, shows its unit and knows its known mistake", async () => {
  const { page, quiz, check } = await ask("amount");
  expect(await quiz.getByRole("textbox").getAttribute("inputmode")).toBe("decimal");
  expect(await quiz.locator("number-answer").textContent()).toContain("euro");
  await quiz.getByRole("textbox").fill("500,00");
  await check();
  expect(await quiz.locator(".feedback:visible").textContent()).toContain("half of it");
  await page.context().close();
});

test.each(["long", "long-match"])("%s: on a narrow phone all is within reach", async (id) => {
  for (const width of [320, 360]) {
    const { page, quiz } = await ask(id, { viewport: { width, height: 700 } });
    const edges = await quiz
      .locator(":is([data-item] *, [data-part] *, button)")
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
    expect(Math.max(...edges)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});

test("a stored reflection without a score opens nothing and takes no focus", async () => {
  const { page, quiz } = await ask("reflection");
  await page.evaluate(() => {
    const wording = document.querySelector<HTMLElement>("quiz-question")?.dataset["wording"];
    const attempts = [{ at: Date.now(), score: 0.5 }];
    const record = { v: 1, wording, attempts, answer: ["Something.", ""] };
    localStorage.setItem("answers:q:reflection", JSON.stringify(record));
  });
  await page.reload();
  await expect.poll(() => quiz.getByRole("textbox").inputValue()).toBe("Something.");
  expect(await quiz.locator("details.answer").getAttribute("open")).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
  await page.context().close();
});

test("without an explanation there is nothing to open", async () => {
  const { page, quiz } = await ask("checkbox");
  expect(await quiz.locator("details").count()).toBe(0);
  await page.context().close();
});

test("a case stands with its question elsewhere, and is linked to where it is told", async () => {
  const told = await open(addresses.concept("telling"));
  expect(await told.locator("#told-here .case").count()).toBe(0);
  const href = await told.locator("#told-here .note a").getAttribute("href");
  expect(await told.locator(`[id="${href?.slice(1) ?? ""}"]`).textContent()).toContain(
    "bread & cheese",
  );
  await told.context().close();
  for (const address of [
    addresses.concept("asking"),
    addresses.question("renamed"),
    addresses.question("told-here"),
  ]) {
    const page = await open(address);
    expect(await page.locator("quiz-question .case").textContent()).toContain("bread & cheese");
    await page.context().close();
  }
});

test("an old address leads to the question, with what was kept of it", async () => {
  const page = await open(addresses.question("checkbox"));
  await page.evaluate(() => {
    const record = { v: 1, wording: "", attempts: [{ at: 1000, score: 1 }] };
    localStorage.setItem("answers:q:old-name", JSON.stringify(record));
  });
  await page.goto(origin(answers) + addresses.question("old-name"));
  await page.waitForURL(`**${addresses.question("renamed")}`);
  await page.waitForFunction(() => localStorage.getItem("answers:q:renamed") !== null);
  expect(await page.evaluate(() => localStorage.getItem("answers:q:old-name"))).toBeNull();
  await page.goto(`${origin(answers)}${addresses.concept("asking")}#questioning`);
  expect(await page.locator("h2 > #questioning").count()).toBe(1);
  await page.context().close();
});

test("without scripts, what is said of each answer can be read", async () => {
  for (const [id, said] of [
    ["nested", "Two comes after one."],
    ["partners", "It belongs to no letter."],
    ["amount", "half of it"],
  ] as const) {
    const { page, quiz } = await ask(id, { javaScriptEnabled: false });
    await quiz.locator("details.answer > summary").click();
    expect(await quiz.locator(".unscripted", { hasText: said }).first().isVisible()).toBe(true);
    await page.context().close();
  }
});
