import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose outcome depends on colours: all that a second scheme can change. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe finds in the page as it is now, by all its rules or by those that are named: rule and element. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        options,
      ),
    // Targets that are too small: a rule of WCAG 2.2 AA that axe leaves off.
    rules ? { runOnly: rules } : { rules: { "target-size": { enabled: true } } },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}
