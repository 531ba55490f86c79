import type { Nodes, RootContent, Table, TableRow } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Fragment, Place } from "../model.ts";
import { fragment } from "../parse/fragment.ts";
import { isComponent, lineOf } from "../parse/markdown.ts";
import type { Flaw, Kind, QuestionContext } from "./kind.ts";

/** A row: what is given and its partner. Without anything given it is a distractor: a partner that fits nowhere. */
export interface MatchRow extends Place {
  left: Fragment;
  right: Fragment;
  feedback: Fragment | undefined;
}

export interface MatchAnswers {
  headings: [string, string];
  rows: MatchRow[];
}

const FEWEST = 2;

const isGiven = ({ left }: MatchRow) => left.nodes.length > 0;

/** A cell is one line of words: what stands raised or in italics in it is no word of its own. */
function cell(row: TableRow | undefined, column: number): Fragment {
  const nodes = row?.children[column]?.children ?? [];
  return { nodes, text: fragment([{ type: "paragraph", children: nodes }]).text };
}

/** The words of a cell as fingerprints have always had them. */
const wordsOf = ({ nodes }: Fragment) => fragment(nodes).text;

function parse([table]: RootContent[], { file, id, mistake }: QuestionContext): MatchAnswers {
  const [head, ...rows] = (table as Table | undefined)?.children ?? [];
  const columns = head?.children.length ?? 0;
  if (columns !== 2 && columns !== 3) {
    mistake(
      { file, line: head ? lineOf(head) : 1 },
      `Question "${id}" has a table of ${columns} columns; two or three expected.`,
      "Put what is given in the first column, its partner in the second, and what to say of a mistake in the third.",
    );
  }
  return {
    headings: [cell(head, 0).text, cell(head, 1).text],
    rows: rows.map((row) => {
      const place = { file, line: lineOf(row) };
      if (row.children.length > Math.max(columns, 2)) {
        mistake(
          place,
          `Question "${id}" has a row of ${row.children.length} cells in a table of ${columns} columns.`,
          'Give the first row a heading for each column, or write "\\|" for a bar that is no border.',
        );
      }
      const said = cell(row, 2);
      const feedback = said.nodes.length > 0 ? said : undefined;
      return { ...place, left: cell(row, 0), right: cell(row, 1), feedback };
    }),
  };
}

/** What the words of a cell do not tell: what stands raised or lowered, and which picture it is. */
const lookOf = (nodes: Nodes[]): string =>
  nodes
    .map((node) => {
      const inner = "children" in node ? lookOf(node.children) : "";
      if (node.type === "image") return node.url;
      const name = isComponent(node) ? (node.name ?? "") : node.type;
      const raised = { superscript: "^", sup: "^", subscript: "~", sub: "~" }[name];
      return raised ? raised + toString(node) : inner;
    })
    .join("");

function flaws({ rows }: MatchAnswers): Flaw[] {
  const pairs = rows.filter(isGiven);
  if (pairs.length < FEWEST) {
    return [{ what: "has fewer than two pairs.", advice: "Add rows, or ask it as a choice." }];
  }
  const looks = new Map<string, string>();
  const unlike = rows.filter(({ right }) => {
    const [look, known] = [lookOf(right.nodes), looks.get(right.text)];
    looks.set(right.text, known ?? look);
    return right.text !== "" && known !== undefined && known !== look;
  });
  const empty = rows.filter(({ right }) => right.nodes.length === 0);
  const used = new Set(pairs.map(({ right }) => right.text));
  const idle = rows.filter((row) => !isGiven(row) && used.has(row.right.text) && row.right.text);
  return [
    ...empty.map((place) => ({
      place,
      what: "has an empty cell.",
      advice: "Give every row a right cell; a row without a left one fits nowhere.",
    })),
    ...unlike.map((place) => ({
      place,
      what: `has two partners that are both "${place.right.text}" in the list to choose from.`,
      advice: 'Make their words differ, such as "x²" for "x^2^" or what a picture shows.',
    })),
    ...idle.map((place) => ({
      place,
      what: `has a distractor "${place.right.text}" that is right in another row.`,
      advice: "Name what fits nowhere, or leave the row out.",
    })),
  ];
}

/** The row that a row's partner is known by: two rows may have the same one. */
const partnerOf = (row: MatchRow, rows: MatchRow[]) =>
  rows.findIndex(({ right }) => right.text === row.right.text);

/** A table: what is given on the left, its partner on the right, what to say of a mistake in a third column. */
export const match: Kind<MatchAnswers, string[]> = {
  sign: "plain",
  flags: [],
  isScored: true,
  schemaType: undefined,
  recognises: (block) => block.type === "table",
  isEnough: (block) =>
    block.type === "table" &&
    block.children.length > FEWEST &&
    [2, 3].includes(block.children[0]?.children.length ?? 0),
  parse,
  flaws,
  parts: ({ rows }) =>
    rows.map(({ left, right, ...row }) => ({
      ...row,
      text: left,
      partner: right,
      correct: left.nodes.length > 0,
      tempts: false,
      isShown: true,
    })),
  key: ({ rows }) => rows.filter(isGiven).map((row) => String(partnerOf(row, rows))),
  wording: ({ rows }) => ["match", rows.map(({ left, right }) => [wordsOf(left), wordsOf(right)])],
};
