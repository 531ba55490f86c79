import type { ItemResult } from "./analyse.ts";
import type { Verdict } from "./verdicts.ts";

/** How a table is written: the sign of decimals, and its words. */
export interface TableWords {
  decimal: string;
  head: readonly string[];
  verdicts: Record<Verdict, string>;
  others: string;
}

/** A text that is never a formula to a spreadsheet, which reads `=` and the like as one. */
const plain = (text: string): string =>
  /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;

/**
 * Results as the rows of a spreadsheet: its head, and one for each question, with how each answer was used.
 * @param titleOf the title of a module by its id
 */
export function resultsTable(
  results: readonly ItemResult[],
  titleOf: (module: string) => string,
  words: TableWords,
): string[][] {
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
  return [words.head, ...rows].map((row) => row.map(plain));
}
