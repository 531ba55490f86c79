import type { ItemResult } from "./analyse.ts";
import type { Verdict } from "./verdicts.ts";

/** How a table is written: the sign between cells, that of decimals, and its words. */
export interface TableWords {
  separator: string;
  decimal: string;
  head: readonly string[];
  verdicts: Record<Verdict, string>;
  others: string;
}

/** A cell: quoted where it has to be, and never a formula to a spreadsheet, which reads `=` and the like as one. */
function cell(text: string, separator: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return /["\n\r]/.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/**
 * Results as a table for a spreadsheet: a row for each question, with how each answer was used.
 * @param titleOf the title of a module by its id
 */
export function resultsTable(
  results: readonly ItemResult[],
  titleOf: (module: string) => string,
  words: TableWords,
): string {
  const number = (value: number | undefined) =>
    value === undefined ? "" : value.toFixed(3).replace(".", words.decimal);
  const rows = results.map((result) => [
    result.question.id,
    titleOf(result.question.module),
    result.question.prompt,
    String(result.n),
    String(result.right),
    number(result.facility),
    number(result.discrimination),
    result.verdicts.map((verdict) => words.verdicts[verdict]).join(", "),
    [
      ...result.uses.map(({ count }, place) => {
        const { text = "", correct = false } = result.question.answers[place] ?? {};
        return `${correct ? "* " : ""}${text}: ${count}`;
      }),
      ...(result.others > 0 ? [`${words.others}: ${result.others}`] : []),
    ].join(" | "),
  ]);
  const { separator } = words;
  // A spreadsheet knows by this that it is UTF-8.
  const mark = "\uFEFF";
  return (
    mark +
    [words.head, ...rows]
      .map((row) => `${row.map((text) => cell(text, separator)).join(separator)}\r\n`)
      .join("")
  );
}
