import type { Browser } from "playwright-core";
import { questions } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import type { Site } from "../harness/sites.ts";
import { serveStatic } from "../harness/static.ts";

const RUNS = 31;

/**
 * Median milliseconds from click to feedback on a built site, with the CPU slowed four times; one frame is 16.
 * Undefined where the course has no question with one right option.
 */
export async function feedbackTime(browser: Browser, site: Site): Promise<number | undefined> {
  const question = questions(site).find(({ kind }) => kind === "single");
  if (question === undefined) return undefined;
  const { quiz, quizElement } = languageOf(site);
  const { origin, stop } = await serveStatic(site.out);
  const page = await browser.newPage();
  await page.goto(origin + question.url);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times = await page.evaluate(
    ({ runs, check, again }) => {
      const quiz = document.querySelector<HTMLElement>("quiz-question")!;
      const button = (name: string) =>
        [...quiz.querySelectorAll("button")].find(({ textContent }) => textContent === name)!;
      return Array.from({ length: runs }, () => {
        quiz.querySelector("input")!.checked = true;
        const start = performance.now();
        button(check).click();
        // Asking for the size makes the browser style and lay out what the click changed.
        const height = quiz.querySelector<HTMLElement>(".feedback:has(b)")!.offsetHeight;
        const time = performance.now() - start;
        button(again).click();
        return height >= 0 ? time : Infinity;
      });
    },
    { runs: RUNS, check: quiz.check, again: quizElement.again },
  );
  await page.close();
  await stop();
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)];
}
