import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { pagesOf } from "../harness/pages.ts";
import { sites } from "../harness/sites.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  elements: [
    "html5",
    {
      "quiz-question": { flow: true },
      "choice-answer": { flow: true },
      "text-answer": { flow: true },
      "order-answer": { flow: true },
      "match-answer": { flow: true },
      "open-answer": { flow: true },
    },
  ],
  rules: {
    // Astro writes void elements and attributes in its own style.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    // The search engine's length, not the reader's: a title is a title.
    "long-title": "off",
    // Explicit roles keep a table a table where it is shown as cards.
    "no-redundant-role": "off",
    // A section of the back matter has its heading as name.
    "prefer-native-element": "off",
    "no-inline-style": "error",
    // The boxes of one question share its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox"] }],
  },
});

for (const [name, site] of Object.entries(sites)) {
  test(`${name}: every page is sound HTML`, async () => {
    const pages = pagesOf(site);
    const errors: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        errors.push(
          ...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect(pages.length).toBeGreaterThan(10);
    expect(errors).toEqual([]);
  });
}
