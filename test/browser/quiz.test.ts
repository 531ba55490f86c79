import type { Browser, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { QuizQuestion } from "../../src/islands/quiz-question.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, quiz: words, quizElement: said, quizRecall: recalled } = languageOf(coffee);
const page_ = site + addresses.concept("extraction");
const browser = ownBrowser();

/** A fresh reader: nothing kept from before. */
async function open(
  url = page_,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
const question = (page: Page, id: string) => page.locator(`quiz-question#${id}`);

describe("single choice", () => {
  test("by mouse: a wrong answer says why, and where to read on", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    await quiz.getByLabel("The water dissolved too much").check();
    expect(await quiz.locator(".feedback:visible").count()).toBe(0);
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await quiz.getAttribute("data-result")).toBe("incorrect");
    expect(await quiz.locator(".feedback:visible").allTextContents()).toHaveLength(1);
    expect(await quiz.getByRole("status").textContent()).toContain(said.wrong);
    expect(await quiz.getByRole("status").textContent()).toContain("dissolve last");
    expect(await quiz.locator(".read").isVisible()).toBe(true);
    expect(await quiz.locator(".read a").getAttribute("href")).toContain("#sour-before-bitter");
    await page.context().close();
  });

  test("by keyboard: choose, check, again; the focus is never lost", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    await quiz.locator("input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await quiz.getAttribute("data-result")).toBe("correct");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("input");
    const again = quiz.getByRole("button", { name: said.again });
    await again.focus();
    await page.keyboard.press("Enter");
    expect(await quiz.getAttribute("data-result")).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("input");
    expect(await quiz.locator("input:checked").count()).toBe(0);
    await page.keyboard.press("Space");
    await quiz.getByRole("button", { name: words.check }).focus();
    await page.keyboard.press("Space");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(said.on);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("extraction-order");
    await page.context().close();
  });

  test("choosing another option after a verdict asks again, and shows nothing before", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    await quiz.getByLabel("The water dissolved too much").check();
    await quiz.getByRole("button", { name: words.check }).click();
    await quiz.getByLabel("The water dissolved too little").check();
    expect(await quiz.getAttribute("data-result")).toBeNull();
    expect(await quiz.locator(".feedback:visible").count()).toBe(0);
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await quiz.getAttribute("data-result")).toBe("correct");
    await page.context().close();
  });

  test("nothing chosen is not a mistake", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await quiz.getAttribute("data-result")).toBeNull();
    expect(await quiz.getByRole("status").textContent()).not.toBe("");
    await page.context().close();
  });

  test("the other feedback comes on request", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    await quiz.getByLabel("The beans were roasted dark").check();
    await quiz.getByRole("button", { name: words.check }).click();
    await quiz.getByRole("button", { name: said.others }).click();
    expect(await quiz.locator(".feedback:visible").count()).toBe(3);
    await page.context().close();
  });
});

describe("the other kinds", () => {
  test("multiple choice says what is right, too much and missed, marks each, and keeps what was right", async () => {
    const page = await open();
    const quiz = question(page, "extraction-multiple");
    await quiz.getByLabel("A longer brew").check();
    await quiz.getByLabel("A larger cup").check();
    await quiz.getByRole("button", { name: words.check }).click();
    const [hit, extra, missed] = words.marks;
    expect((await quiz.getByRole("status").textContent())?.toLowerCase()).toContain(
      `${said.partly}: 1 ${hit}, 1 ${extra}, 1 ${missed}.`.toLowerCase(),
    );
    const marks = await quiz
      .locator(".option")
      .evaluateAll((all) =>
        all.map((option) => [
          option.querySelector("input")?.value,
          option.querySelector(".mark")?.textContent,
          option.querySelector(".feedback")?.checkVisibility(),
        ]),
      );
    expect(marks.toSorted()).toEqual([
      ["0", words.marks[0], true],
      ["1", words.marks[2], true],
      ["2", words.marks[1], true],
    ]);
    await quiz.getByRole("button", { name: said.again }).click();
    expect(await quiz.locator("input:checked").count()).toBe(1);
    await page.context().close();
  });

  test("short text ignores case, spaces and punctuation, and knows its known mistake", async () => {
    const page = await open();
    const quiz = question(page, "extraction-yield");
    await quiz.getByRole("textbox").fill("40");
    await page.keyboard.press("Enter");
    expect(await quiz.locator(".feedback:visible").textContent()).toContain("grams");
    await quiz.getByRole("button", { name: said.again }).click();
    await quiz.getByRole("textbox").fill(" 20% ");
    await page.keyboard.press("Enter");
    expect(await quiz.getAttribute("data-result")).toBe("correct");
    await page.context().close();
  });

  test("order: by keyboard, with buttons", async () => {
    const page = await open();
    const quiz = question(page, "extraction-order");
    for (const item of ["Acids", "Acids"]) {
      const up = quiz.getByRole("button", { name: `${words.up} ${item}` });
      if (await up.isVisible()) {
        await up.focus();
        await page.keyboard.press("Enter");
      }
    }
    const sugars = quiz.getByRole("button", { name: `${words.up} Sugars` });
    const order = async () => (await quiz.locator(".order > li > .item").allTextContents()).join();
    while ((await order()) !== "Acids,Sugars,Bitter substances") await sugars.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("button");
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await quiz.getAttribute("data-result")).toBe("correct");
    await page.context().close();
  });

  test("match: every row has a list", async () => {
    const page = await open(site + addresses.question("grind-size-match"));
    const quiz = question(page, "grind-size-match");
    await quiz.getByLabel("fine").selectOption({ label: "espresso" });
    await quiz.getByLabel("medium").selectOption({ label: "French press" });
    await quiz.getByLabel("coarse").selectOption({ label: "filter" });
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await quiz.getByRole("status").textContent()).toContain(said.parts(1, 3));
    await quiz.getByRole("button", { name: said.again }).click();
    expect(await quiz.getByLabel("fine").inputValue()).toBe("0");
    expect(await quiz.getByLabel("medium").inputValue()).toBe("");
    await page.context().close();
  });

  test("open: the model answer comes after one's own, and the reader rates it", async () => {
    const page = await open(site + addresses.question("grind-size-open"));
    const quiz = question(page, "grind-size-open");
    expect(await quiz.locator(".answer").isVisible()).toBe(false);
    await quiz.getByRole("textbox").fill("Grind coarser.");
    await quiz.getByRole("button", { name: words.compareNow }).click();
    expect(await quiz.locator(".answer > div").isVisible()).toBe(true);
    expect(await quiz.getByRole("button", { name: words.compareNow }).count()).toBe(0);
    await quiz.getByRole("button", { name: words.rates[1] }).click();
    expect(await quiz.getByRole("status").textContent()).toBe(words.rates[1]);
    await page.reload();
    await quiz.getByRole("status").getByText(words.rates[1], { exact: true }).waitFor();
    await quiz.getByRole("button", { name: said.again }).click();
    await quiz.getByRole("button", { name: words.compareNow }).click();
    await quiz.getByRole("button", { name: words.rates[0] }).click();
    expect(await quiz.getAttribute("data-result")).toBe("correct");
    await page.context().close();
  });
});

describe("memory", () => {
  test("an answer is there after a reload, and after a rewording the reader is told", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    await quiz.getByLabel("The water dissolved too little").check();
    await quiz.getByRole("button", { name: words.check }).click();
    await page.reload();
    await page.locator("#extraction-sour[data-result=correct]").waitFor();
    await page.evaluate(() => {
      const key = "coffee:q:extraction-sour";
      const record = JSON.parse(localStorage.getItem(key) ?? "{}") as { wording: string };
      localStorage.setItem(key, JSON.stringify({ ...record, wording: "00000000" }));
    });
    await page.reload();
    await quiz.getByText(recalled.changed).waitFor();
    await page.context().close();
  });

  test("storage blocked: the question works and says that nothing is kept", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(page_);
    const quiz = question(page, "extraction-sour");
    await quiz.getByLabel("The water dissolved too little").check();
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await quiz.getByRole("status").textContent()).toContain(said.notKept);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("storage full: said beside the button; with room again both answers are kept, and a cleared one is no harm", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    const check = async () => {
      await quiz.getByLabel("The water dissolved too little").check();
      await quiz.getByRole("button", { name: words.check }).click();
      return quiz.getByRole("status").textContent();
    };
    const attempts = () =>
      page.evaluate(() => {
        return Object.keys(localStorage).filter((key) => key.startsWith("coffee:given:")).length;
      });
    await page.evaluate(() => {
      const real = localStorage.setItem.bind(localStorage);
      Storage.prototype.setItem = (...given) => {
        if (document.body.dataset["full"]) throw new DOMException("full", "QuotaExceededError");
        real(...given);
      };
      document.body.dataset["full"] = "yes";
    });
    expect(await check()).toContain(said.notKept);
    await quiz.getByRole("button", { name: said.again }).click();
    await page.evaluate(() => delete document.body.dataset["full"]);
    expect(await check()).not.toContain(said.notKept);
    expect(await attempts()).toBe(2);
    await quiz.getByRole("button", { name: said.again }).click();
    await page.evaluate(() => localStorage.clear());
    expect(await check()).not.toContain(said.notKept);
    expect(await attempts()).toBe(1);
    await page.context().close();
  });
});

/** The order in which a reader sees the options. */
const order = (page: Page, id: string) =>
  question(page, id)
    .locator("[data-option]")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join(""));

describe("the order of options", () => {
  test("follows from the question; asked anew, from chance; and never lets an order begin solved", async () => {
    const page = await open();
    const before = await order(page, "extraction-sour");
    await page.reload({ waitUntil: "networkidle" });
    expect(await order(page, "extraction-sour")).toBe(before);
    const orders = await question(page, "extraction-sour").evaluate((element) => {
      const quiz = element as unknown as QuizQuestion;
      const shown = () => [...element.querySelectorAll("input")].map(({ value }) => value).join("");
      // The same chance leads to the same order, whatever order was there.
      return [0.1, 0.9, 0.1].map((start) => {
        let next = start;
        quiz.shuffle(() => (next = (next * 7.3) % 1));
        return shown();
      });
    });
    expect(orders[0]).toBe(orders[2]);
    const solved = await question(page, "extraction-order").evaluate((element) => {
      const quiz = element as unknown as QuizQuestion;
      const items = () =>
        [...element.querySelectorAll<HTMLElement>("[data-item]")]
          .map(({ dataset }) => dataset["item"])
          .join("");
      return Array.from({ length: 40 }, () => {
        quiz.reset();
        return items();
      }).includes("012");
    });
    expect(solved).toBe(false);
    await page.goto(site + addresses.concept("grind-size"));
    const partners = await question(page, "grind-size-match").evaluate((element) => {
      const quiz = element as unknown as QuizQuestion;
      return Array.from({ length: 40 }, () => {
        quiz.shuffle();
        const rows = [...element.querySelectorAll("select")];
        return rows.map(({ options }) => [...options].map(({ value }) => value).join());
      });
    });
    // Below what asks for one, they stand alike in every row.
    for (const rows of partners) expect(new Set(rows).size).toBe(1);
    for (const [row] of partners) expect(row).toMatch(/^,/);
    expect(new Set(partners.map(([row]) => row)).size).toBeGreaterThan(1);
    await page.context().close();
  });
});

describe("the way on", () => {
  test("a host says where to; one filled button, and it stands first", async () => {
    const page = await open();
    const quiz = question(page, "extraction-sour");
    const filled = () => quiz.locator(".actions > .button").allTextContents();
    expect(await filled()).toEqual([words.check]);
    await quiz.getByLabel("The water dissolved too much").check();
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await filled()).toEqual([said.on]);
    await quiz.evaluate((element) => {
      (element as unknown as QuizQuestion).onward = {
        label: "Onward",
        go: () => document.body.classList.add("gone-on"),
      };
    });
    expect(await filled()).toEqual(["Onward"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Onward");
    await page.keyboard.press("Enter");
    expect(await page.locator("body.gone-on").count()).toBe(1);
    await page.context().close();
  });

  test("from a question's own page to the section that explains it", async () => {
    const page = await open(site + addresses.question("extraction-sour"));
    const quiz = question(page, "extraction-sour");
    await quiz.getByLabel("The water dissolved too much").check();
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toContain(
      addresses.concept("extraction", "sour-before-bitter"),
    );
    await page.context().close();
  });
});

describe("what was not checked yet", () => {
  test("is there after a reload, also of an order, and gone once it is checked", async () => {
    const page = await open();
    const sour = question(page, "extraction-sour").getByLabel("The water dissolved too little");
    const typed = question(page, "extraction-yield").getByRole("textbox");
    const items = question(page, "extraction-order").locator(".item");
    await sour.check();
    await typed.fill("2");
    await question(page, "extraction-order")
      .getByRole("button", { name: words.down })
      .first()
      .press("Enter");
    const arranged = await items.allTextContents();
    await page.reload();
    await expect.poll(() => sour.isChecked()).toBe(true);
    expect(await typed.inputValue()).toBe("2");
    expect(await items.allTextContents()).toEqual(arranged);
    await question(page, "extraction-order").getByRole("button", { name: words.check }).click();
    expect(await question(page, "extraction-order").getAttribute("data-result")).not.toBeNull();
    await typed.press("Enter");
    await question(page, "extraction-sour").getByRole("button", { name: words.check }).click();
    const drafts = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":draft:")));
    expect(await drafts()).toEqual([]);
    await page.context().close();
  });

  test("belongs to its page and its wording; what else is stored there is left alone", async () => {
    const page = await open(site + addresses.question("grind-size-open"));
    const box = page.getByRole("textbox");
    await box.fill("Grind coarser.");
    await page.reload();
    await expect.poll(() => box.inputValue()).toBe("Grind coarser.");
    for (const text of ["{", "null", "[1]", '[9e99,"x","/",[{}]]']) {
      await page.evaluate(
        (text) => localStorage.setItem("coffee:draft:grind-size-open", text),
        text,
      );
      await page.reload({ waitUntil: "networkidle" });
      expect(await box.inputValue()).toBe("");
    }
    await page.context().close();
  });
});

describe("without scripts", () => {
  test("choosing an option shows its feedback, and only then", async () => {
    const page = await open(page_, { javaScriptEnabled: false });
    const quiz = question(page, "extraction-sour");
    expect(await quiz.locator(".feedback:visible").count()).toBe(0);
    await quiz.getByLabel("The water dissolved too much").check();
    expect(await quiz.locator(".feedback:visible").count()).toBe(1);
    expect(await quiz.getByRole("button").count()).toBe(0);
    await page.context().close();
  });

  test("the other kinds show their answer on request, and not before", async () => {
    for (const id of [
      "extraction-order",
      "extraction-yield",
      "grind-size-match",
      "grind-size-open",
    ]) {
      const page = await open(site + addresses.question(id), { javaScriptEnabled: false });
      const quiz = question(page, id);
      expect(await quiz.locator(".answer > :not(summary)").first().isVisible()).toBe(false);
      await quiz.locator(".answer > summary").click();
      expect(await quiz.locator(".answer > :not(summary)").first().isVisible()).toBe(true);
      await page.context().close();
    }
  });

  test("on paper the right answer cannot be seen", async () => {
    const page = await open();
    const quiz = question(page, "extraction-multiple");
    await quiz.getByLabel("A longer brew").check();
    await quiz.getByRole("button", { name: words.check }).click();
    expect(await quiz.locator(".mark:visible").count()).toBe(3);
    await page.emulateMedia({ media: "print" });
    expect(await quiz.locator(":is(.mark, .feedback, .answer, .result):visible").count()).toBe(0);
    await page.context().close();
  });
});
