import type { Page, Route } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answer as answerOn } from "../harness/coffee.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { keep } from "../harness/progress.ts";
import { answers, coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const {
  addresses,
  parameters,
  practice,
  practiceScript,
  questionSet,
  questionSetScript: said,
  quiz,
  quizElement,
  site: siteWords,
} = languageOf(coffee);
const testPage = site + addresses.test("brewing");
const browser = ownBrowser();
let page: Page;
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => page.context().close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const order = (shown = page) =>
  shown.locator("quiz-question").evaluateAll((all) => all.map((question) => question.id));
const marks = () =>
  page.locator(".marks-row a").evaluateAll((all) => all.map((link) => link.dataset["mark"]));
const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());

const answer = (id: string, right: boolean) => answerOn(page, id, right);

describe("a closing test", () => {
  test("one by one, by keyboard: place, score, what to reread, only the mistakes again", async () => {
    await page.goto(testPage);
    await page.getByLabel(questionSet.one).check();
    expect(page.url()).toContain(`${parameters.view}=${parameters.views.one}`);
    const ids = await order();
    for (const [index, id] of ids.entries()) {
      await heading(said.place(index + 1, ids.length)).waitFor();
      expect(await page.locator("quiz-question:visible").count()).toBe(1);
      await answer(id, id === "extraction-sour" || id === "extraction-yield");
      // The focus waits on the way on, and the way on leads to the next question's place.
      expect(await focused()).toBe(index === ids.length - 1 ? said.finish : said.next);
      await page.keyboard.press("Enter");
    }
    await heading(said.score(2, 5)).waitFor();
    expect(await focused()).toBe(said.score(2, 5));
    const links = await page
      .locator(".reread a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(
      links.map((link) => new URL(link ?? "", site).pathname + new URL(link ?? "", site).hash),
    ).toEqual([
      addresses.concept("extraction", "sour-before-bitter"),
      addresses.concept("grind-size", "finer-is-faster"),
    ]);

    expect(await marks()).toEqual(["right", "wrong", "partly", "right", "wrong"]);
    expect(await page.locator(".marks-row li").nth(2).textContent()).toContain(said.marks.partly);
    // Below three quarters, doing the mistakes again is the thing to press, and the page says so.
    expect(await page.getByText(said.advice(4, 5)).count()).toBe(1);
    expect(await page.locator(".score .ways > *").allTextContents()).toEqual([
      said.mistakes,
      siteWords.progress,
      said.again,
    ]);
    // A mark leads to its question, from where the row leads on and the bar back.
    await page.locator(".marks-row a").nth(2).press("Enter");
    await heading(said.place(3, 5)).waitFor();
    await page.locator("#extraction-multiple").getByRole("button", { name: said.finish }).click();

    await button(said.mistakes).press("Enter");
    await heading(said.place(1, 3)).waitFor();
    const [first] = await page.locator("quiz-question:visible").all();
    expect(await first?.getAttribute("data-result")).toBeNull();
    for (const id of ids.filter((id) => !["extraction-sour", "extraction-yield"].includes(id))) {
      await answer(id, true);
      await page.keyboard.press("Enter");
    }
    await heading(said.score(3, 3)).waitFor();
    expect(await page.locator(".score .ways > *").allTextContents()).toEqual([
      siteWords.progress,
      said.again,
    ]);

    // A second time is told beside the first, which the mistakes alone did not change.
    await button(said.again).click();
    await page.getByLabel(questionSet.all).check();
    for (const id of await order()) await answer(id, true);
    await page.locator(".next").click();
    await page.getByText(said.better(2, 5)).waitFor();
  });

  test("below each other: the first answer counts, and the bar of the last one leads to the result", async () => {
    await page.goto(testPage);
    await answer("extraction-sour", false);
    await page.locator("#extraction-sour").getByRole("button", { name: quizElement.again }).click();
    await answer("extraction-sour", true);
    expect(await page.locator(".tally").textContent()).toBe(said.answered(1, 5));
    const ids = await order();
    for (const id of ids.slice(1)) await answer(id, true);
    await page
      .locator(`#${ids.at(-1)}`)
      .getByRole("button", { name: said.finish })
      .click();
    await heading(said.score(4, 5)).waitFor();
    expect(await focused()).toBe(said.score(4, 5));
    expect(await page.locator("quiz-question:visible").count()).toBe(5);
  });

  test("what was not answered counts as a mistake", async () => {
    await page.goto(`${testPage}?${parameters.view}=${parameters.views.one}`);
    for (let place = 1; place < 5; place++) await button(said.skip).click();
    await button(said.finish).click();
    await heading(said.score(0, 5)).waitFor();
    expect(await page.getByText(said.open(5)).count()).toBe(1);
    await button(said.rest).click();
    await heading(said.place(1, 5)).waitFor();
  });

  test("a seed in the address gives the same order to everyone", async () => {
    await page.goto(testPage);
    const asWritten = await order();
    const [orders, options]: [string[], string[]] = [[], []];
    for (const seed of ["42", "42", "7", "3"]) {
      await page.goto(`${testPage}?${parameters.seed}=${seed}`);
      await button(said.inOrder).waitFor();
      orders.push((await order()).join(" "));
      options.push(
        await page
          .locator("[data-option], [data-item]")
          .evaluateAll((all) =>
            all.map((one) => one.getAttribute("value") ?? one.textContent).join(),
          ),
      );
    }
    expect(orders[0]).toBe(orders[1]);
    expect(options[0]).toBe(options[1]);
    expect(new Set(options).size).toBeGreaterThan(1);
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(orders[0]?.split(" ").toSorted()).toEqual(asWritten.toSorted());
    await button(said.inOrder).click();
    await page.waitForURL((url) => !url.search.includes(parameters.seed));
    expect(await order()).toEqual(asWritten);
    await button(questionSet.shuffle).click();
    await page.waitForURL(new RegExp(`${parameters.seed}=\\d+`));
  });

  test("earlier answers do not stand in it", async () => {
    await page.goto(site + addresses.question("extraction-yield"));
    await answer("extraction-yield", true);
    await page.goto(testPage);
    await page.locator("#extraction-yield button").waitFor();
    expect(await page.locator("#extraction-yield input").inputValue()).toBe("");
    expect(await page.locator("[data-result]").count()).toBe(0);
  });

  test("goes on where it was after a reload, and asks first in another tab; begins anew when asked", async () => {
    const oneByOne = `${testPage}?${parameters.view}=${parameters.views.one}`;
    await page.context().addInitScript(() => {
      const shifts: number[] = ((window as { shifts?: number[] }).shifts = []);
      new PerformanceObserver((seen) => {
        for (const shift of seen.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!shift.hadRecentInput) shifts.push(shift.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const shifts = () => page.evaluate(() => (window as { shifts?: number[] }).shifts);
    await page.goto(oneByOne);
    const ids = await order();
    for (const id of ids.slice(0, 2)) {
      await answer(id, id !== "extraction-sour");
      await button(said.next).press("Enter");
    }
    const stands = async () => {
      await heading(said.place(3, ids.length)).waitFor();
      await expect.poll(() => page.locator("[data-result=correct]").count()).toBe(1);
      expect(await page.locator("[data-result=incorrect]").count()).toBe(1);
      expect(await button(questionSet.shuffle).isVisible()).toBe(false);
    };
    await stands();
    await page.reload();
    await stands();
    await page.goto(site + addresses.concept("extraction"));
    await page.goBack();
    await stands();

    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto(oneByOne);
    await heading(said.was(3, ids.length)).waitFor();
    expect(await page.locator("quiz-question:visible").count()).toBe(0);
    expect(await shifts()).toEqual([]);
    await button(said.goOn).press("Enter");
    await stands();
    expect(await focused()).toBe(said.place(3, ids.length));

    await page.getByLabel(questionSet.all).check();
    await page.reload();
    await page.getByText(said.answered(2, ids.length)).waitFor();
    await page.locator(".next").click();
    await page.reload();
    await heading(said.score(1, ids.length)).waitFor();
    expect(await shifts()).toEqual([]);

    await button(said.mistakes).click();
    await answer("extraction-sour", true);
    await page.reload();
    await page.getByText(said.answered(1, 1)).waitFor();
    expect(await page.locator("[data-result]").count()).toBe(1);
    await button(questionSet.restart).click();
    await page.getByText(said.answered(0, 5)).waitFor();
    expect(await page.locator("[data-result]").count()).toBe(0);
    expect(await button(questionSet.shuffle).isVisible()).toBe(true);
  });

  test("what a newer version of the course no longer has is said, and the rest goes on", async () => {
    await page.goto(testPage);
    await answer("extraction-yield", true);
    await answer("extraction-sour", false);
    await page.evaluate(() => {
      // And what an older page of this site left.
      for (const [key, text] of Object.entries(localStorage)) {
        if (key.includes(":run:"))
          localStorage.setItem(key, String(text).replaceAll("extraction-sour", "no-more"));
      }
      localStorage.setItem("coffee:run:/old/", "{");
    });
    await page.reload();
    await page.getByText(said.gone(1)).waitFor();
    await page.getByText(said.answered(1, 4)).waitFor();
    expect(await page.evaluate(() => localStorage.getItem("coffee:run:/old/"))).toBeNull();
  });

  test("where the browser keeps nothing, a run lasts as long as its page, and its result says so", async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
    });
    await page.goto(testPage);
    for (const id of await order()) await answer(id, true);
    await page.locator(".next").click();
    await heading(said.score(5, 5)).waitFor();
    expect(await page.getByText(said.notKept).count()).toBe(1);
  });

  test("of twins it asks the one that was seen longest ago, and that of the page where a seed or the network says so", async () => {
    const twinTest = origin(answers) + addresses.test("questions");
    await page.goto(twinTest);
    const written = await order();
    const asked = written.find((id) => ["renamed", "told-here"].includes(id)) ?? "";
    const other = asked === "renamed" ? "told-here" : "renamed";
    await keep(page, "answers", { [asked]: { daysAgo: 3, score: 1 } });
    await page.goto(`${twinTest}?${parameters.seed}=1`);
    await page.locator(`#${asked}`).waitFor();
    await page.goto(twinTest);
    await page.locator(`#${other}`).waitFor();
    expect(await order()).toEqual(written.map((id) => (id === asked ? other : id)));
    await page.locator(`#${other} input`).first().check();
    await page.locator(`#${other}`).getByRole("button", { name: quiz.check }).click();
    await page.reload();
    await page.locator(`#${other}[data-result]`).waitFor();

    const twin = `**${addresses.question(other)}`;
    await page.route(twin, (route) => route.abort());
    await page.reload();
    await page.getByText(said.unreachable([other])).waitFor();
    await page.unroute(twin);
    await button(said.retry).click();
    await page.locator(`#${other}[data-result]`).waitFor();
    // It has been answered now, later than the one of the page.
    await button(questionSet.restart).click();
    await page.locator(`#${asked}`).waitFor();
  });

  test("each question leads to its own page", async () => {
    await page.goto(testPage);
    const links = page.getByRole("link", { name: practiceScript.ownPage });
    const own = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(own).toEqual((await order()).map((id) => addresses.question(id)));
  });

  test("without scripts all questions stand there, and no empty controls", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(testPage);
    expect(await plain.locator("quiz-question:visible").count()).toBe(5);
    expect(await plain.locator(".set-controls, .set-foot").filter({ visible: true }).count()).toBe(
      0,
    );
    await context.close();
  });
});

describe("a set from the address", () => {
  test("asks the named questions in their order, and names what there is not", async () => {
    await page.goto(
      `${site}${addresses.practice}?${parameters.questions}=grind-size-match,no-such,extraction-yield,<b>`,
    );
    await page.locator("#extraction-yield").waitFor();
    expect(await order()).toEqual(["grind-size-match", "extraction-yield"]);
    expect(await page.locator(".messages").textContent()).toMatch(/no-such.*<b>/);
    await answer("grind-size-match", false);
    await answer("extraction-yield", true);
    await page.locator(".next").click();
    await heading(said.score(1, 2)).waitFor();
    expect(await page.locator(".reread").textContent()).toBe("Grind size: Finer is faster");
  });

  test("says which questions could not be fetched, and tries again without a reload", async () => {
    const [lost, there] = ["grind-size-match", "extraction-yield"];
    let answer = (route: Route) => route.abort();
    await page.route(`**${addresses.question(lost)}`, (route) => answer(route));
    await page.goto(`${site}${addresses.practice}?${parameters.questions}=${lost},${there}`);
    await page.getByText(practiceScript.unreachable([lost])).waitFor();
    expect(await page.locator("quiz-question").count()).toBe(0);
    // A network that asks to log in first answers with a page of its own.
    answer = (route) => route.fulfill({ contentType: "text/html", body: "<h1>Log in</h1>" });
    await button(practiceScript.retry).press("Enter");
    await page.getByText(practiceScript.loading).waitFor({ state: "hidden" });
    expect(await page.locator(".messages").textContent()).toBe(practiceScript.unreachable([lost]));
    expect(await button(practiceScript.withoutThem(1)).count()).toBe(1);
    await page.unroute(`**${addresses.question(lost)}`);
    await button(practiceScript.retry).press("Enter");
    await page.locator(`#${there}`).waitFor();
    expect(await order()).toEqual([lost, there]);
    expect(await page.locator(".messages").textContent()).toBe("");
  });

  test("can be a mix of all modules", async () => {
    await page.goto(site + addresses.practice);
    await page.getByLabel(practice.count).selectOption("5");
    await button(practice.start).click();
    await page.locator("quiz-question").first().waitFor();
    expect(await page.locator("quiz-question").count()).toBe(5);
    expect(page.url()).toMatch(new RegExp(`${parameters.seed}=\\d+`));
  });

  test("can be passed on: copied, or shown where the browser does not let it", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(
      `${site}${addresses.practice}?${parameters.questions}=grind-size-match,extraction-yield`,
    );
    await button(practiceScript.copy).click();
    await page.getByText(practiceScript.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await button(practiceScript.copy).click();
    expect(await page.getByLabel(practiceScript.address).inputValue()).toBe(page.url());
  });

  test("of which nothing exists: says so, and offers a choice", async () => {
    await page.goto(`${site}${addresses.practice}?${parameters.questions}=nope`);
    await page.getByText(practiceScript.unknown(["nope"])).waitFor();
    await page.goto(`${site}${addresses.practice}?module=../..`);
    await page.getByText(practiceScript.unknownModule("../..")).waitFor();
    await page.getByLabel(practice.module).selectOption("brewing");
    await page.getByLabel(practice.count).selectOption("5");
    await button(practice.start).click();
    await page.waitForURL(
      new RegExp(`module=brewing&${parameters.count}=5&${parameters.seed}=\\d+`),
    );
    await page.locator("quiz-question").first().waitFor();
    expect(await page.locator("quiz-question").count()).toBe(5);
    const before = await order();
    await page.reload();
    await page.locator("quiz-question").first().waitFor();
    expect(await order()).toEqual(before);
  });

  test("every kind works on it, and is kept as on its own page", async () => {
    await page.goto(
      `${site}${addresses.practice}?module=brewing&${parameters.count}=20&${parameters.seed}=42`,
    );
    await page.locator("quiz-question").first().waitFor();
    expect(await page.locator("quiz-question").count()).toBe(6);
    for (const id of await order()) if (id !== "grind-size-open") await answer(id, true);
    expect(await page.locator("[data-result=correct]").count()).toBe(5);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => key.includes(":q:"))).toHaveLength(5);
  });

  test("before anything was read, it asks what counts for nothing, and says so", async () => {
    await page.goto(
      `${site}${addresses.practice}?module=brewing&${parameters.count}=2&${parameters.pretest}=1&${parameters.seed}=1`,
    );
    await heading(practiceScript.pretest.title).waitFor();
    await page.locator("quiz-question .actions button").first().waitFor();
    for (const id of await order()) if (id !== "grind-size-open") await answer(id, true);
    expect(await page.locator("[data-result=correct]").count()).toBeGreaterThan(0);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => key.includes(":q:"))).toEqual([]);
  });

  test("without scripts it says what it needs", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}${addresses.practice}?${parameters.questions}=extraction-yield`);
    expect(await plain.locator("article").innerText()).toContain(practice.noScript);
    // Who followed a link to certain questions finds them among all.
    const all = plain.locator("noscript p a");
    expect(await all.getAttribute("href")).toBe(addresses.questions);
    await plain.locator("noscript li a").click();
    await plain.waitForURL(testPage);
    await context.close();
  });
});
