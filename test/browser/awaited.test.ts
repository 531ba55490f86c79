/** Pages that a script fills, where that script does not come. */
import { expect, test } from "vitest";
import { languageOf } from "../harness/language.ts";
import { ownBrowser } from "../harness/own-browser.ts";
import { coffee, origin } from "../harness/sites.ts";

const site = origin(coffee);
const { addresses, parameters, practiceScript, site: words } = languageOf(coffee);
const browser = ownBrowser();

const pages = [addresses.practice, addresses.review, addresses.search, addresses.progress];

async function saysSo(path: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(site + path);
  await page.locator(".awaited").waitFor({ state: "detached" });
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(site + path);
  expect(await page.locator(".awaited").isVisible()).toBe(false);
  await page.getByText(words.awaited).waitFor();
  await page.close();
}

// All at once: what this takes is waiting.
test("a page says so after a while, and is quiet where the script came", async () => {
  await Promise.all(pages.map(saysSo));
});

test.each(pages)("%s without scripts says only what it has to say without them", async (path) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site + path);
  expect(await page.locator(".awaited").isVisible()).toBe(false);
  await context.close();
});

test("a module's list of another shape is an error that is said", async () => {
  const page = await browser.newPage();
  await page.route(`**${addresses.moduleFile("brewing")}`, (route) =>
    route.fulfill({ json: { nothing: true } }),
  );
  await page.goto(
    `${site}${addresses.practice}?${parameters.module}=brewing&${parameters.count}=5`,
  );
  await page.getByText(practiceScript.unreachableList).waitFor();
  await page.close();
});
