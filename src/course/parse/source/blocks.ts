import type { Source } from "./source.ts";

/** `:::note Title` and `::: note`, which the parser knows as `:::note[Title]`. */
const ASIDE =
  /(?<=^[ \t>]*)(:{3,})(?:[ \t]+(\w[\w-]*)|(\w[\w-]*)(?=[ \t]+[^\s[{]))[ \t]*([^\n]*?)[ \t]*$/gm;

/** Where a line must end round the tags of `<details>` written on one line. */
const FOLDED =
  /(?<=<details(?:\s+open)?>)[ \t]*(?=<summary)|(?<=\S)(?<!<details(?:\s+open)?>)[ \t]*(?=<\/details>)/gi;

/** Where an empty line must stand, or the summary would be a part of the first paragraph. */
const AFTER_SUMMARY = /(?<=<\/summary>)[ \t]*(?:\n[ \t>]*)?(?=[^\s>])/gi;

/** How a line must begin to belong to what the line at `offset` belongs to: its ">" and the width of its list markers. */
function prefixAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const [prefix = ""] = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*/.exec(line) ?? [];
  return prefix.replace(/[^>\t]/g, " ");
}

/** Writes asides and `<details>` the way the parser knows them. */
export function mendBlocks(source: Source): void {
  for (const match of source.inText(ASIDE)) {
    const [, marks = "", spaced, tight, rest = ""] = match;
    const title = rest === "" || /^[[{]/.test(rest) ? rest : `[${rest}]`;
    source.replace(match, `${marks}${spaced ?? tight ?? ""}${title}`);
  }
  // Hardly any text has one, and what is looked for below takes long.
  if (!/<\/?(?:details|summary)\b/i.test(source.text)) return;
  for (const match of source.outsideCode(FOLDED)) {
    source.replace(match, `\n${prefixAt(source.text, match.index)}`);
  }
  for (const match of source.outsideCode(AFTER_SUMMARY)) {
    const line = `\n${prefixAt(source.text, match.index)}`;
    source.replace(match, line + line);
  }
}
