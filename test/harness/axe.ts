import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose outcome depends on colours: all that a second scheme can change. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** A page that axe can look at: it comes in as a script, which the page's own policy would refuse. */
export async function pageForAxe(
  browser: Pick<Browser, "newContext">,
  width: number,
  height = 900,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, bypassCSP: true });
  return context.newPage();
}

/** What axe finds in the page as it is now, by all its rules or by those that are named: rule and element. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const options: RunOptions = {
    // Of what passes, nobody asks where it stands.
    resultTypes: ["violations"],
    selectors: false,
    // Targets that are too small: a rule of WCAG 2.2 AA that axe leaves off.
    ...(rules ? { runOnly: rules } : { rules: { "target-size": { enabled: true } } }),
  };
  const results = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        options,
      ),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

/** What axe finds in a page that was opened in the light scheme, in that one by all rules, and in the dark one. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((violation) => `dark: ${violation}`)];
}
