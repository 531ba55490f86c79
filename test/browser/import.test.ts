/** A progress file from before questions were renamed. */
import { expect, test } from "vitest";
import { printProgressFile } from "../../src/learning/file.ts";
import { courseOf } from "../harness/content.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { answers, origin } from "../harness/sites.ts";

const { addresses, progressScript: said } = languageOf(answers);
const browser = ownBrowser();

test("what a file says of a question's old id is added to the question that it is now", async () => {
  const course = courseOf(answers).settings.id;
  const answered = {
    v: 1 as const,
    wording: "1f2e3d4c",
    attempts: [{ at: 1_700_000_000_000, score: 1 }],
  };
  const text = printProgressFile(new Map([["old-name", answered]]), course, 0);
  const page = await browser.newPage();
  await page.goto(origin(answers) + addresses.progress);
  await page
    .locator("[type=file]")
    .setInputFiles({ name: "old.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator(".report p").first().waitFor();
  expect(await page.locator(".report").innerText()).toContain(said.added(1));
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`${course}:q:renamed`]);
  await page.close();
});
