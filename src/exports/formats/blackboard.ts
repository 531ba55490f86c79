import { digits, isOneToOne, numbersOf, partnersOf, spellingsOf } from "../answers.ts";
import type { BankAnswer, BankQuestion, Html, QuestionOf } from "../bank.ts";
import { oneLine } from "../markup/plain.ts";
import { afterwards, stem } from "../say.ts";
import { perQuestion } from "../per-question.ts";
import type { Words } from "../words.ts";
import { carriesAll, type Format } from "./format.ts";

/** A field: one line, since a line is a question and a tab begins the next field. */
const field = (html: Html): string => oneLine(html);
const options = (answers: Pick<BankAnswer, "html" | "correct">[]): string[] =>
  answers.flatMap(({ html, correct }) => [field(html), correct ? "correct" : "incorrect"]);

/** A match as Blackboard has it fits one to one; any other is asked row by row, with all partners to choose from. */
function matching(question: QuestionOf<"match">, asks: string): string[][] {
  const { pairs } = question;
  if (isOneToOne(question)) {
    return [["MAT", asks, ...pairs.flatMap(({ left, right }) => [field(left), field(right)])]];
  }
  const partners = partnersOf(question);
  return pairs.map(({ left }, row) => [
    "MC",
    `${asks} – ${field(left)}`,
    ...options(partners.map(({ html, rows }) => ({ html, correct: rows.includes(row) }))),
  ]);
}

/** A number has one value and one margin; where there are more, each spelling is filled in. */
function numerical(question: QuestionOf<"number">, asks: string): string[] {
  const accepted = numbersOf(question).valued.filter(({ correct }) => correct);
  const [only, ...more] = accepted;
  return only && more.length === 0
    ? ["NUM", asks, digits(only.value), digits(only.tolerance ?? 0)]
    : ["FIB", asks, ...accepted.flatMap(spellingsOf)];
}

const linesOf = perQuestion((question: BankQuestion, words: Words): string[][] => {
  const asks = field(stem(question, words));
  switch (question.kind) {
    case "single":
      return [["MC", asks, ...options(question.options)]];
    case "multiple":
      return [["MA", asks, ...options(question.options)]];
    case "text": {
      const accepted = question.answers.filter(({ correct }) => correct);
      return [["FIB", asks, ...accepted.flatMap(({ spellings }) => spellings)]];
    }
    case "number":
      return [numerical(question, asks)];
    case "order": {
      const places = question.items.flatMap(({ html }, place) => [`${place + 1}.`, field(html)]);
      return [["MAT", asks, ...places]];
    }
    case "match":
      return matching(question, asks);
    case "open":
      return [["ESS", asks, oneLine(afterwards(question, words), { links: true })]];
  }
});

/** Blackboard's lines of fields: plain text, its words in English whatever the course speaks. */
export const blackboard: Format = {
  name: "blackboard",
  title: "Blackboard",
  extension: "blackboard.txt",
  mediaType: "text/plain; charset=utf-8",
  carries: carriesAll(
    {
      ...{ case: "moved", markup: "lost", feedback: "lost", explanation: "lost", hint: "lost" },
      ...{ link: "lost", tags: "lost", unit: "lost", exact: "lost", fixed: "lost" },
    },
    {
      order: { as: "match", parts: {} },
      open: { parts: { explanation: "own", link: "own" } },
    },
  ),
  write: ({ questions }, words) =>
    questions
      .flatMap((question) => linesOf(question, words))
      .map((fields) => `${fields.join("\t")}\r\n`)
      .join(""),
};
