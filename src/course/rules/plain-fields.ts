import type { Places } from "../model.ts";
import type { Rule } from "./rule.ts";

/** Signs that Markdown would have read: these fields are shown as they are. */
const SIGNS =
  /\[\[[^\]]*\]\]|!?\[[^\]]+\]\([^)]*\)|\*\*[^*]+\*\*|(?<![\w*])\*[^\s*][^*]*(?<!\s)\*(?![\w*])|(?<![\w_])_[^\s_][^_]*(?<!\s)_(?![\w_])|`[^`]+`|^#{1,6} |<\/?[a-z]+\b[^>]*>|\$[^\s$][^$]*\\[^$]*\$/;

/** Titles, definitions and summaries are words, the titles of figures too: they also stand where no Markdown is read. */
export const plainFields: Rule = (course, report) => {
  const check = (at: Places, path: (string | number)[], field: string, text: string) => {
    const sign = SIGNS.exec(text)?.[0];
    if (sign === undefined) return;
    report.error(
      at(...path),
      `The ${field} holds Markdown, "${sign}", which would be shown as it is written.`,
      "Write it in plain words.",
    );
  };
  for (const { at, title, definition, aliases } of course.concepts) {
    check(at, ["title"], "title", title);
    check(at, ["definition"], "definition", definition);
    for (const [index, alias] of aliases.entries()) check(at, ["aliases", index], "alias", alias);
  }
  for (const { at, data } of course.figures) check(at, ["title"], "title", data.title);
  for (const { at, title, summary } of course.modules) {
    check(at, ["title"], "title", title);
    check(at, ["summary"], "summary", summary);
  }
};
