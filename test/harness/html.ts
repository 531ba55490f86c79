import { HtmlValidate } from "html-validate";

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
      "code-block": { flow: true },
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
    // A colon keeps the ids of layout apart from those that authors give.
    "valid-id": ["error", { relaxed: true }],
    // The boxes of one question share its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox"] }],
  },
});

/** What is wrong with a page's HTML: line, rule and message. */
export async function htmlMistakes(html: string, path: string): Promise<string[]> {
  const report = await validator.validateString(html, path);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  );
}
