import type { Bank, BankQuestion, Html } from "../bank.ts";
import { delimited, UTF8_MARK } from "../delimited.ts";
import { carriesAll, type Format } from "./format.ts";

/** What is the same of every question; the names are those of the JSON. */
const COLUMNS = [
  ...["id", "kind", "module", "concept", "section", "goal", "level", "case", "caseText"],
  ...["prompt", "hint", "explanation", "fixed", "exact", "url"],
];

/** What is said of each answer. */
const ANSWER = ["answer", "right", "feedback", "partner"];

type Cells = [text: Html, right: boolean, feedback: Html | undefined, partner?: Html];

function answersOf(question: BankQuestion): Cells[] {
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options.map(({ html, correct, feedback }) => [html, correct, feedback]);
    case "text":
    case "number":
      return question.answers.map(({ html, correct, feedback }) => [html, correct, feedback]);
    case "order":
      return question.items.map(({ html, feedback }) => [html, true, feedback]);
    case "match":
      return [
        ...question.pairs.map(({ left, right, feedback }): Cells => [left, true, feedback, right]),
        ...question.distractors.map(({ right, feedback }): Cells => ["", false, feedback, right]),
      ];
    case "open":
      return [[question.model, true, undefined]];
  }
}

/** What begins like a formula would be worked out by a spreadsheet: as an entity it is the same HTML, and a text. */
const cell = (html: Html): string =>
  /^[=+@\t\r-]/.test(html) ? `&#${html.charCodeAt(0)};${html.slice(1)}` : html;

function rowOf(question: BankQuestion): string[] {
  const { id, kind, module, concept, section, goal, level, hint, url } = question;
  const about = question.case;
  return [
    ...[id, kind, module, concept.id, section?.url.split("#")[1] ?? "", goal?.id ?? ""],
    ...[level ?? "", about ? cell(about.title) : "", cell(about?.html ?? "")],
    ...[cell(question.prompt), cell(hint ?? ""), cell(question.explanation)],
    ...("fixed" in question && question.fixed ? ["1"] : [""]),
    ...("exact" in question && question.exact ? ["1"] : [""]),
    url,
    ...answersOf(question).flatMap(([text, right, feedback = "", partner = ""]) => [
      cell(text),
      right ? "1" : "0",
      cell(feedback),
      cell(partner),
    ]),
  ];
}

function rowsOf({ questions }: Bank): string[][] {
  const rows = questions.map(rowOf);
  const widest = Math.max(COLUMNS.length, ...rows.map((row) => row.length));
  const answers = Array.from({ length: (widest - COLUMNS.length) / ANSWER.length }, (_, index) =>
    ANSWER.map((name) => `${name}${index + 1}`),
  );
  return [[...COLUMNS, ...answers.flat()], ...rows].map((row) => [
    ...row,
    ...Array.from({ length: widest - row.length }, () => ""),
  ]);
}

/** A spreadsheet: a row for each question. A mark at its beginning tells that it is UTF-8. */
export const csv: Format = {
  name: "csv",
  title: "CSV",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  carries: carriesAll({}),
  write: (bank) => UTF8_MARK + delimited(rowsOf(bank)),
};
