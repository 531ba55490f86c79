/** Text twice as large, as a reader sets it in the browser: nothing is cut off, on a narrow phone either (WCAG 1.4.4). */
import { expect, test } from "vitest";
import { widthBeyond } from "../harness/browser.ts";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coveringPages } from "../harness/pages.ts";
import { origin, sites } from "../harness/sites.ts";

const browser = ownBrowser("--blink-settings=defaultFontSize=32");
const { site } = languageOf(sites.course);

test("no page is wider than a phone", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 740 } });
  const found: string[] = [];
  for (const path of coveringPages(sites.course)) {
    await page.goto(origin(sites.course) + path);
    const wide = await widthBeyond(page);
    if (wide > 0) found.push(`${path} is ${wide} px too wide`);
  }
  expect(found).toEqual([]);
  await page.close();
});

test("the menu stands on the screen", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 740 } });
  await page.goto(origin(sites.course));
  await page.getByRole("button", { name: site.menu }).click();
  const { x, width } = (await page.locator(".pages").boundingBox())!;
  expect([x >= 0, x + width <= 320]).toEqual([true, true]);
  await page.close();
});
