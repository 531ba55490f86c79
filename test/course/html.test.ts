import { expect, test } from "vitest";
import { htmlMistakes } from "../harness/html.ts";
import { pagesOf } from "../harness/pages.ts";
import { sites } from "../harness/sites.ts";

for (const [name, site] of Object.entries(sites)) {
  test(`${name}: every page is sound HTML`, async () => {
    const pages = pagesOf(site);
    const errors: string[] = [];
    for (const { path, html } of pages) {
      errors.push(...(await htmlMistakes(html, path)));
    }
    expect(pages.length).toBeGreaterThan(10);
    expect(errors).toEqual([]);
  });
}
