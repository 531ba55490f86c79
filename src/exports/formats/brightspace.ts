import { numbersOf, partnersOf, spellingsOf } from "../answers.ts";
import type { BankQuestion, Html, QuestionOf } from "../bank.ts";
import { delimited } from "../delimited.ts";
import { afterwards, remarksOf, stem, type Remark } from "../say.ts";
import { perQuestion } from "../per-question.ts";
import type { Words } from "../words.ts";
import { carriesAll, type Format } from "./format.ts";

type Row = string[];

/** The rows of the answers, and the remarks that have no place in them. */
interface Body {
  type: string;
  rows: Row[];
  remarks?: Remark[];
}

/** A text in a cell, with the word that says that it is HTML. */
const html = (value: Html | undefined): Row => (value === undefined ? [] : [value, "HTML"]);

const choice = ({ options }: QuestionOf<"single">): Body => ({
  type: "MC",
  rows: options.map(({ html: text, correct, feedback }) => [
    "Option",
    correct ? "100" : "0",
    ...html(text),
    ...html(feedback),
  ]),
});

/** Of several each counts, ticked or left, as it does here. */
const several = ({ options }: QuestionOf<"multiple">): Body => ({
  type: "MS",
  rows: [
    ["Scoring", "RightAnswers"],
    ...options.map(({ html: text, correct, feedback }) => [
      "Option",
      correct ? "1" : "0",
      ...html(text),
      ...html(feedback),
    ]),
  ],
});

const short = (spellings: string[], remarks: Remark[]): Body => ({
  type: "SA",
  rows: [["InputBox", "1", "40"], ...spellings.map((spelling) => ["Answer", "100", spelling])],
  remarks,
});

const ordering = ({ items }: QuestionOf<"order">): Body => ({
  type: "O",
  rows: [
    ["Scoring", "EquallyWeighted"],
    ...items.map(({ html: text, feedback }) => ["Item", ...html(text), ...html(feedback)]),
  ],
});

/** The choices are what can be chosen, the matches what each is chosen for. */
function matching(question: QuestionOf<"match">): Body {
  const partners = partnersOf(question);
  return {
    type: "M",
    rows: [
      ["Scoring", "EquallyWeighted"],
      ...partners.map((partner, place) => ["Choice", String(place + 1), ...html(partner.html)]),
      ...question.pairs.map(({ left }, row) => [
        "Match",
        String(partners.findIndex(({ rows }) => rows.includes(row)) + 1),
        ...html(left),
      ]),
    ],
    remarks: remarksOf(question),
  };
}

function bodyOf(question: BankQuestion): Body {
  switch (question.kind) {
    case "single":
      return choice(question);
    case "multiple":
      return several(question);
    case "text":
      return short(
        question.answers.flatMap(({ spellings, correct }) => (correct ? spellings : [])),
        remarksOf(question),
      );
    case "number":
      return short(
        numbersOf(question).valued.flatMap((answer) => (answer.correct ? spellingsOf(answer) : [])),
        remarksOf(question),
      );
    case "order":
      return ordering(question);
    case "match":
      return matching(question);
    case "open":
      return {
        type: "WR",
        rows: [
          ["InitialText", ""],
          ["AnswerKey", ...html(question.model)],
        ],
      };
  }
}

const questionRows = perQuestion((question: BankQuestion, words: Words): Row[] => {
  const { type, rows, remarks } = bodyOf(question);
  return [
    ["NewQuestion", type],
    ["ID", question.id],
    ["Title", question.id],
    ["QuestionText", ...html(stem(question, words))],
    ["Points", "1"],
    ["Difficulty", "1"],
    ...rows,
    ...(question.hint === undefined ? [] : [["Hint", ...html(question.hint)]]),
    ["Feedback", ...html(afterwards(question, words, remarks))],
    [],
  ];
});

/** Every row of Brightspace's own example has five cells, and feedback with its mark a sixth. */
const CELLS = 6;
const padded = (row: Row): Row => [...row, ...Array.from({ length: CELLS - row.length }, () => "")];

/** Brightspace's table of questions: a row for each thing that is said of one. */
export const brightspace: Format = {
  name: "brightspace",
  title: "Brightspace CSV",
  extension: "brightspace.csv",
  mediaType: "text/csv; charset=utf-8",
  carries: carriesAll(
    { link: "moved", tags: "lost", exact: "lost", fixed: "lost" },
    {
      text: { parts: { feedback: "moved" } },
      number: { as: "text", parts: { feedback: "moved", tolerance: "lost", unit: "moved" } },
      match: { parts: { feedback: "moved" } },
    },
  ),
  write: ({ title, questions }, words) =>
    delimited(
      [[`// ${title}`], ...questions.flatMap((question) => questionRows(question, words))].map(
        padded,
      ),
    ),
};
