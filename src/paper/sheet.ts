import { byKind } from "../exports/by-kind.ts";
import type { BankQuestion, QuestionOf } from "../exports/bank.ts";
import { element, type Element, type Node } from "../exports/markup/node.ts";
import { blocksOf, type Asked, type AskedCase } from "./blocks.ts";
import { columnsOf, itemsOf, optionsOf } from "./laid.ts";
import { box, flow, inline, letter, piece } from "./parts.ts";
import type { Words } from "./words.ts";

/** Where a sheet stands. */
export interface Setting {
  /** Whether there is room to write: on paper, not in a book on a screen. */
  writes: boolean;
  /** Whether each concept has a heading. */
  headed: boolean;
  /** The level of those headings. */
  level: number;
  /** The id of a question's element, where something leads to it. */
  idOf?: (id: string) => string;
  /** What follows a question, such as the way to its answer. */
  after?: (question: BankQuestion) => Element;
  /** Says where a case stands that was told in the text; undefined where it has to be told. */
  caseAt?: (id: string) => Element | undefined;
}

/** Lines to write an open answer on. */
const LINES = 6;

const answer = (html: string, sign: string): Node[] => [
  box(),
  letter(sign),
  piece("div", "words", inline(html)),
];

function choice(question: QuestionOf<"single" | "multiple">, words: Words): Node[] {
  const isOne = question.kind === "single";
  return [
    ...(isOne ? [] : [piece("p", "how", words.several)]),
    piece(
      "ul",
      `options ${isOne ? "round" : "square"}`,
      optionsOf(question).map(({ html, letter }) => element("li", {}, answer(html, letter))),
    ),
  ];
}

const line = (words: Words, before = "", after = "") =>
  piece(
    "p",
    "line",
    before || `${words.answer}:`,
    " ",
    piece("span", "blank"),
    after && ` ${after}`,
  );

const typed = (_: QuestionOf<"text">, words: Words, writes: boolean): Node[] =>
  writes ? [line(words)] : [];

const numerical = ({ before, after }: QuestionOf<"number">, words: Words, writes: boolean) =>
  writes ? [line(words, before, after)] : [];

const ordering = (question: QuestionOf<"order">, words: Words, writes: boolean): Node[] => [
  ...(writes ? [piece("p", "how", words.howOrder)] : []),
  piece(
    "ul",
    "options places",
    itemsOf(question).map(({ html, letter: sign }) =>
      element("li", {}, writes ? answer(html, sign) : answer(html, sign).slice(1)),
    ),
  ),
];

function matching(question: QuestionOf<"match">, words: Words, writes: boolean): Node[] {
  const { rows, partners } = columnsOf(question);
  const [left, right] = question.headings;
  const column = (name: string, items: Node[][]) =>
    element(
      "div",
      {},
      name && piece("p", "column", name),
      piece(
        "ul",
        "options places",
        items.map((item) => element("li", {}, item)),
      ),
    );
  return [
    ...(writes ? [piece("p", "how", words.howMatch)] : []),
    piece(
      "div",
      "match",
      column(
        left,
        rows.map(({ left }) => [writes ? box() : "", piece("div", "words", inline(left))]),
      ),
      column(
        right,
        partners.map(({ html, letter: sign }) => [
          letter(sign),
          piece("div", "words", inline(html)),
        ]),
      ),
    ),
  ];
}

const essay = (_: QuestionOf<"open">, _words: Words, writes: boolean): Node[] =>
  writes
    ? [
        element(
          "div",
          { class: "ruled", "aria-hidden": "true" },
          Array.from({ length: LINES }, () => element("i")),
        ),
      ]
    : [];

const answersTo = byKind<[Words, boolean], Node[]>({
  ...{ choice, typed, numerical, ordering, matching, essay },
});

function item({ question }: Asked, words: Words, setting: Setting): Element {
  const { writes, idOf, after } = setting;
  return element(
    "li",
    idOf ? { id: idOf(question.id) } : {},
    piece("div", "asks", flow(question.prompt)),
    answersTo(question, words, writes),
    after?.(question),
  );
}

function told({ case: about, before }: AskedCase, asked: Asked[], words: Words, setting: Setting) {
  const there = setting.caseAt?.(about.id);
  if (there) return piece("p", "case-before", there);
  if (before !== undefined) return piece("p", "case-before", words.caseBefore(about.title, before));
  const [first, last] = [asked[0]?.number ?? 0, asked.at(-1)?.number ?? 0];
  return piece(
    "div",
    "told",
    piece("p", "label", words.caseFor(about.title, first, last)),
    flow(about.html),
  );
}

/** The questions of a set without their answers, numbered from 1. */
export function sheet(
  questions: readonly BankQuestion[],
  words: Words,
  setting: Setting,
): Element[] {
  return blocksOf(questions, setting.headed).map(({ heading, about, asked }) =>
    piece(
      "div",
      "block",
      heading === undefined ? undefined : element(`h${setting.level}`, {}, heading),
      about && told(about, asked, words, setting),
      element(
        "ol",
        { class: "asked", start: asked[0]?.number },
        asked.map((one) => item(one, words, setting)),
      ),
    ),
  );
}
