/** A module's test in a learning environment: a runtime of SCORM 1.2 that is none of ours. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { answerRightly } from "../harness/answer-any.ts";
import { violations } from "../harness/axe.ts";
import { widthBeyond } from "../harness/browser.ts";
import { PLACE, serveTo, session, type Cmi } from "../harness/environment.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { packageOf } from "../harness/packages.ts";
import { nasty } from "../harness/sites.ts";

const words = languageOf(nasty);
const { packagedScript: said, questionSetScript: set } = words;
const browser = ownBrowser();

/** The tests of the nasty course: of its kinds and its signs. */
const [kinds, signs] = ["2-kanten", "tekens"].map((module) => packageOf(nasty, module));
/** What a learning environment asks of who does the test. */
const ASKED: Cmi = { student_data: { mastery_score: "75" } };

/** A page that can open a package; whatever went wrong on it is found at the end. */
async function open(opened = kinds!) {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  const wrong = await serveTo(page, opened);
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) wrong.push(message.text());
  });
  page.on("dialog", (dialog) => {
    wrong.push(dialog.message());
    void dialog.dismiss();
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  return page;
}

const check = (question: Locator) =>
  question.getByRole("button", { name: words.quiz.check }).click();

/** Answers a question that is typed with something that no author thought of. */
async function answerWrongly(question: Locator): Promise<void> {
  await question.locator("[data-typed]").fill("nee, dit “ook” niet 😀");
  await check(question);
}

test("who answers all rightly has passed; every answer is kept at once", async () => {
  const page = await open();
  const { frame, value, kept, end } = await session(page, ASKED);
  expect(await frame.locator(".environment").textContent()).toBe(said.reports);
  expect(await value("cmi.core.lesson_status")).toBe("incomplete");
  const questions = await frame.locator("quiz-question").all();
  for (const [place, question] of questions.entries()) {
    const before = await kept();
    expect(await value("cmi.core.score.raw")).toBe("");
    await answerRightly(question);
    await check(question);
    expect(await question.getAttribute("data-result")).toBe("correct");
    expect(await kept()).toBeGreaterThan(before);
    const next = questions[place + 1] ?? questions[0]!;
    expect(await value("cmi.core.lesson_location")).toBe(await next.getAttribute("id"));
  }
  await frame.getByRole("button", { name: set.finish }).last().click();
  expect(await frame.locator(".score").textContent()).toContain(said.reported(100));
  expect(await value("cmi.interactions._count")).toBe(String(questions.length));
  const { ended, core } = await end();
  expect(ended).toBe(true);
  expect(core).toMatchObject({
    lesson_status: "passed",
    exit: "suspend",
    score: { raw: "100", min: "0", max: "100" },
  });
  expect((core as Cmi)["session_time"]).toMatch(/^\d\d:\d\d:\d\d$/);
});

test("who leaves finds it again in a next session: where, with which answers, and what is right is counted once", async () => {
  const page = await open();
  const first = await session(page, ASKED);
  const questions = await first.frame.locator("quiz-question").all();
  await answerWrongly(questions[0]!);
  await answerRightly(questions[2]!);
  await check(questions[2]!);
  const left = await first.end();
  expect(left).toMatchObject({
    ended: true,
    core: { lesson_status: "incomplete", exit: "suspend" },
  });

  const { frame, value, end } = await session(page, left);
  const gate = frame.locator(".gate");
  expect(await gate.textContent()).toContain(set.soFar(2, 1));
  await gate.getByRole("button", { name: set.goOn }).press("Enter");
  const typed = frame.locator("quiz-question").first();
  expect(await typed.locator("[data-typed]").inputValue()).toBe("nee, dit “ook” niet 😀");
  expect(await typed.getAttribute("data-result")).toBe("incorrect");
  expect(await frame.locator("quiz-question").nth(2).getAttribute("data-result")).toBe("correct");
  // Asked again it is right, and has been wrong.
  await typed.getByRole("button", { name: words.quizElement.again }).click();
  await answerRightly(typed);
  await check(typed);
  for (const question of await frame.locator("quiz-question").all()) {
    if ((await question.getAttribute("data-result")) !== null) continue;
    await answerRightly(question);
    await check(question);
  }
  const total = questions.length;
  const score = String(Math.floor(((total - 1) * 10_000) / total) / 100);
  expect(await value("cmi.core.score.raw")).toBe(score);
  expect(await value("cmi.interactions._count")).toBe(String(total));
  await frame.getByRole("button", { name: set.finish }).last().click();
  expect(await frame.locator(".score h2").textContent()).toBe(set.score(total - 1, total));
  // A worse run takes nothing away; nor does one that is not whole.
  await frame.locator(".score").getByRole("button", { name: set.again }).click();
  await answerWrongly(typed);
  expect(await value("cmi.core.score.raw")).toBe(score);
  const done = await end();
  expect(done).toMatchObject({ core: { lesson_status: "passed" } });
  const third = await session(page, done);
  expect(await third.frame.locator(".gate").textContent()).toContain(set.soFar(1, 0));
  expect(await third.value("cmi.core.lesson_status")).toBe("passed");
});

test("what is not taken is said, and can be reported again", async () => {
  const page = await open();
  const { frame, value } = await session(page, ASKED);
  const question = frame.locator("quiz-question").first();
  await frame.getByText(said.reports).waitFor();
  await page.evaluate("isDown = true");
  await answerRightly(question);
  await check(question);
  const trouble = frame.getByRole("alert");
  expect(await trouble.textContent()).toContain(said.retry);
  await trouble.getByRole("button", { name: said.retry }).press("Enter");
  expect(await trouble.textContent()).toContain(said.retry);
  expect(await trouble.getByRole("button").evaluate((on) => on === document.activeElement)).toBe(
    true,
  );
  await page.evaluate("isDown = false");
  await trouble.getByRole("button", { name: said.retry }).press("Enter");
  expect(await trouble.textContent()).toBe(said.mended);
  expect(await value("cmi.suspend_data")).toContain(
    (await question.getAttribute("data-wording")) ?? "?",
  );
  const broken = await session(page, { suspend_data: '[1,"' });
  expect(await broken.frame.locator(".environment").textContent()).toContain(said.unreadable);
});

test("an environment that only shows it is told nothing; one that refuses to begin is said", async () => {
  const page = await open();
  const { frame, kept } = await session(page, { core: { lesson_mode: "review" } });
  const place = frame.locator(".environment");
  expect(await place.textContent()).toBe(said.looksOnly);
  await answerWrongly(frame.locator("quiz-question").first());
  expect(await kept()).toBe(0);
  await page.goto(PLACE);
  await page.evaluate("begin({}); API.LMSInitialize = () => { throw new Error() }");
  await page.frameLocator("iframe").frameLocator("iframe").locator(".environment").waitFor();
  expect(await place.textContent()).toBe(said.refused("0 No Error"));
});

test("without a learning environment it is a test to do for oneself, and keeps nothing", async () => {
  const page = await open();
  await page.goto(`${PLACE}package/index.html`);
  expect(await page.locator(".environment").textContent()).toBe(said.alone);
  const question = page.locator("quiz-question").first();
  await answerRightly(question);
  await check(question);
  expect(await question.getAttribute("data-result")).toBe("correct");
  await page.getByRole("button", { name: set.finish }).last().click();
  expect(await page.locator(".score h2").textContent()).toBe(set.score(1, 7));
  // What the browser itself keeps for the address, beneath what the page took for it.
  const other = await page.context().newPage();
  await serveTo(other, kinds!);
  await other.goto(PLACE);
  expect(await other.evaluate("localStorage.length")).toBe(0);
});

test("it works from a disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(kinds!.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  expect(await page.locator(".environment").textContent()).toBe(said.alone);
  const single = page.getByLabel(words.questionSet.one);
  await single.check();
  expect(await page.locator("quiz-question:visible").count()).toBe(1);
  await page.close();
});

test("whatever stands in its texts, it is text; it fits a small frame, by day and by night", async () => {
  for (const opened of [kinds!, signs!]) {
    const page = await open(opened);
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(`${PLACE}package/index.html`);
    const pictures = page.locator("img");
    expect(await pictures.count()).toBeGreaterThan(0);
    await showAll(page);
    expect(await widthBeyond(page)).toBeLessThanOrEqual(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page);
      // A formula is a name, though axe does not read it.
      expect(found.filter((each) => !each.includes('name="paren-3"'))).toEqual([]);
    }
    const links = page.locator('a:not([href^="#"])');
    for (const link of await links.all()) {
      expect(await link.getAttribute("href")).toMatch(/^https?:/);
      expect(await link.getAttribute("target")).toBe("_blank");
    }
  }
});

/** Answers every question and opens what can be opened, so that all is seen that can be. */
async function showAll(page: Page): Promise<void> {
  for (const question of await page.locator("quiz-question").all()) {
    await answerRightly(question);
    await check(question);
    for (const folded of await question.locator("details:not([open]) > summary").all())
      if (await folded.isVisible()) await folded.click();
  }
}
