import { mixed, partnersOf } from "../answers.ts";
import type { Bank, BankQuestion, Html } from "../bank.ts";
import { delimited } from "../delimited.ts";
import { oneLine } from "../markup/plain.ts";
import { escaped } from "../markup/print.ts";
import { afterwards, remarksOf, stemWithHint, tagsOf } from "../say.ts";
import { perQuestion } from "../per-question.ts";
import type { Words } from "../words.ts";
import { carriesAll, type Format } from "./format.ts";

const list = (items: Html[], tag: "ul" | "ol" = "ul"): Html =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
const line = (text: string): Html => `<p>${escaped(text)}</p>`;

/** What there is to choose from, in an order that gives nothing away. */
const choices = (items: Html[]): Html => list(mixed(items, (html) => oneLine(html)));

/** What stands under the question. */
function shown(question: BankQuestion, words: Words): Html {
  switch (question.kind) {
    case "single":
      return choices(question.options.map(({ html }) => html));
    case "multiple":
      return line(words.several) + choices(question.options.map(({ html }) => html));
    case "order":
      return choices(question.items.map(({ html }) => html));
    case "match":
      return (
        list(question.pairs.map(({ left }) => left)) +
        choices(partnersOf(question).map(({ html }) => html))
      );
    case "text":
    case "number":
    case "open":
      return "";
  }
}

/** The right answer. */
function answer(question: BankQuestion, words: Words): Html {
  const right = (answers: { html: Html; correct: boolean }[]) =>
    line(words.accepted) + list(answers.flatMap(({ html, correct }) => (correct ? [html] : [])));
  switch (question.kind) {
    case "single":
    case "multiple":
      return right(question.options);
    case "text":
    case "number":
      return right(question.answers);
    case "order":
      return (
        line(words.rightOrder) +
        list(
          question.items.map(({ html }) => html),
          "ol",
        )
      );
    case "match": {
      const idle = partnersOf(question).flatMap(({ html, rows }) =>
        rows.length === 0 ? [html] : [],
      );
      return (
        line(words.rightPairs) +
        list(question.pairs.map(({ left, right: partner }) => `${left} — ${partner}`)) +
        (idle.length > 0 ? line(words.fitsNowhere) + list(idle) : "")
      );
    }
    case "open":
      return "";
  }
}

/** A tag has no spaces; two colons put it below another. */
const tag = ([name, value]: [string, string]) => `${name}::${value}`.replace(/\s+/g, "-");
/** A deck has its own name for what stands below another. */
const deck = ({ course, modules }: Bank, id: string) =>
  [course.title, modules.find((module) => module.id === id)?.title ?? id]
    .map((title) => title.replaceAll("::", ":"))
    .join("::");

/** What stands on the two sides of a card. */
const sides = perQuestion((question, words): [front: Html, back: Html] => [
  stemWithHint(question, words) + shown(question, words),
  answer(question, words) + afterwards(question, words, remarksOf(question)),
]);

const HEADERS = [
  ...["#separator:tab", "#html:true", "#columns:guid\tdeck\ttags\tfront\tback"],
  ...["#guid column:1", "#deck column:2", "#tags column:3"],
];

/** Cards for Anki: its own ids come first, so that a second import brings cards up to date and keeps their schedule. */
export const anki: Format = {
  name: "anki",
  title: "Anki",
  extension: "anki.txt",
  mediaType: "text/plain; charset=utf-8",
  carries: carriesAll({ feedback: "moved", hint: "moved", link: "moved", fixed: "lost" }),
  write: (bank, words) =>
    HEADERS.map((header) => `${header}\n`).join("") +
    delimited(
      bank.questions.map((question) => [
        `${bank.course.id}:${question.id}`,
        deck(bank, question.module),
        tagsOf(question, words).map(tag).join(" "),
        ...sides(question, words),
      ]),
      { separator: "\t", always: true, end: "\n" },
    ),
};
