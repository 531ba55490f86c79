import type { Table, TableRow } from "mdast";
import type { MatchQuestion } from "../../model.ts";
import { fragment } from "../fragment.ts";
import { lineOf } from "../markdown.ts";
import type { AnswerParser } from "./answer-parser.ts";

const cell = (row: TableRow | undefined, column: number) =>
  fragment(row?.children[column]?.children ?? []);

/** A table of two columns: match left with right. */
export const match: AnswerParser<Table, Pick<MatchQuestion, "kind" | "headings" | "pairs">> = {
  recognises: (node): node is Table => node.type === "table",

  parse(table, { file, id, mistake }) {
    const [head, ...rows] = table.children;
    const columns = head?.children.length ?? 0;
    if (columns !== 2) {
      mistake(
        { file, line: lineOf(table) },
        `Question "${id}" has a table of ${columns} columns; two expected.`,
        "Put what is given in the left column and its partner in the right one.",
      );
    }
    return {
      kind: "match",
      headings: [cell(head, 0).text, cell(head, 1).text],
      pairs: rows.map((row) => ({ left: cell(row, 0), right: cell(row, 1) })),
    };
  },
};
