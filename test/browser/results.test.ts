/** Files of a group in, figures out: against figures that were worked out elsewhere. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { AnalysedQuestion, AnalysisFile } from "../../src/learning/analysis/question-file.ts";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";
import { pageForAxe, violations } from "../harness/axe.ts";

const { addresses, analysis, analysisScript: said } = languageOf(coffee);
const browser = ownBrowser();
const course = courseOf(coffee).settings.id;

/**
 * What twenty students did at first: the option of the single choice (b is right), then right, wrong or not answered
 * in order, multiple choice, number and match. The figures below were worked out from this in Python, by the plain
 * formulas and none of this code: proportions, and Pearson's correlation with the mean difference on the other questions.
 */
const GROUP = `
  a1111 a1111 b1111 a11-1 b1101 b1110 b0111 b1011 b1-10 b1100
  c1010 c0110 b0011 b1000 b0100 c0010 b-001 c0000 b1000 c0010`
  .trim()
  .split(/\s+/);

/** Students, part right and discrimination of each question, in the order of the course. */
const FIGURES = [
  ["20", "60%", "−0.00"],
  ["19", "63%", "0.26"],
  ["19", "53%", "0.28"],
  ["19", "63%", "−0.05"],
  ["20", "45%", "0.34"],
];

const IDS = [
  "extraction-sour",
  "extraction-order",
  "extraction-multiple",
  "extraction-yield",
  "grind-size-match",
];

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});
const progressFile = (questions: object, of = course) =>
  JSON.stringify({ format: "klantwijzer-progress", version: 1, course: of, questions });

/** The record of a student who answered once, and again a minute later: only the first counts. */
function record({ kind, key, wording }: AnalysedQuestion, at: number, sign: string) {
  const right =
    kind === "order" || kind === "match"
      ? (key as string[])
      : kind === "number"
        ? ["20"]
        : ["0", "1"];
  const wrong = kind === "number" ? ["40"] : ["2"];
  const answer =
    kind === "single" ? ["abc".indexOf(sign).toString()] : sign === "1" ? right : wrong;
  const isRight = sign === "1" || sign === "b";
  const attempts = [
    { at, score: Number(isRight), first: [wording, ...answer] },
    { at: at + 60_000, score: 1 },
  ];
  return { v: 1, wording, attempts, answer: ["1"] };
}

test("twenty files give the figures that were worked out elsewhere; what is no file of a student is named", async () => {
  const { questions } = JSON.parse(
    readFileSync(coffee.out + addresses.analysisFile, "utf8"),
  ) as AnalysisFile;
  const asked = IDS.map((id) => questions.find((question) => question.id === id)!);
  const texts = GROUP.map((row, student) =>
    progressFile(
      Object.fromEntries(
        [...row].flatMap((sign, place) =>
          sign === "-"
            ? []
            : [[IDS[place]!, record(asked[place]!, 1.79e12 + student * 7919 + place, sign)]],
        ),
      ),
    ),
  );
  const page = await pageForAxe(browser, 320);
  await page.addInitScript(() =>
    Object.defineProperty(window, "alert", { value: () => (document.title = "run") }),
  );
  const sent: string[] = [];
  page.on("request", (request) => sent.push(new URL(request.url()).pathname));
  await page.goto(origin(coffee) + addresses.results);
  const title = await page.title();
  const loaded = sent.length;
  const script = "<img src=x onerror=alert(1)>";
  await page
    .locator("[type=file]")
    .setInputFiles([
      ...texts.map((text, student) => file(`student-${student}.json`, text)),
      file("again.json", texts[0]!),
      file(`${script}.json`, progressFile({}).slice(0, 40)),
      file("other.json", progressFile({}, "another")),
      file("none.json", "[]"),
      file(
        "empty.json",
        progressFile({ [script]: {}, elsewhere: { v: 1, wording: "", attempts: [] } }),
      ),
      file("large.json", " ".repeat(20_000_001)),
    ]);
  const rows = page.locator(".results tbody tr:not(.below)");
  await rows.first().waitFor();
  const figures = () =>
    rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
    );
  expect(await figures()).toEqual(FIGURES);
  const report = await page.locator(".report").innerText();
  expect(report).toContain(`${said.students(20)}, ${said.answers(97, 5)}.`);
  expect(report).toContain(said.same(1));
  expect(await page.locator(".refused li").allInnerTexts()).toEqual([
    `${script}.json ${said.refused["not-json"]}.`,
    `other.json ${said.refused["other-course"]}.`,
    `none.json ${said.refused["not-progress"]}.`,
    `empty.json ${said.refused.nothing}.`,
    `large.json ${said.refused["too-large"]}.`,
  ]);

  const first = rows.first();
  expect(await first.innerText()).toContain(said.verdicts.reversed);
  expect(await first.innerText()).toContain(said.verdicts.lure);
  await first.getByRole("button").press("Enter");
  const uses = await page.locator(".uses li").allInnerTexts();
  expect(uses.map((use) => /\d+ \(\d+%\)/.exec(use)?.[0])).toEqual([
    "3 (15%)",
    "12 (60%)",
    "5 (25%)",
  ]);
  expect(uses[0]).toContain(said.lure);
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: analysis.columns.discrimination }).press("Enter");
  expect((await figures()).map(([, , discrimination]) => discrimination)).toEqual([
    ...["−0.05", "−0.00", "0.26", "0.28", "0.34"],
  ]);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: analysis.csv }).click(),
  ]);
  const table = readFileSync(await saved.path(), "utf8").split("\r\n");
  expect(table.find((line) => line.startsWith("extraction-sour"))).toContain(
    ",20,12,0.600,-0.003,",
  );
  expect(sent.slice(loaded)).toEqual([addresses.analysisFile]);
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.getByRole("button", { name: analysis.again }).click();
  await page.locator("[type=file]").setInputFiles(file("one.json", texts[3]!));
  await page.getByText(said.few(1, 20)).waitFor();
  await page.context().close();
});
