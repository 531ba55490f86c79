/** Nothing is dropped in silence: what a format says that it carries is in the file, as another program reads it. */
import { describe, expect, test } from "vitest";
import type { BankQuestion } from "../../../src/exports/bank.ts";
import { feedbackOf, type Part } from "../../../src/exports/formats/format.ts";
import { formats } from "../../../src/exports/formats/index.ts";
import { label } from "../../../src/exports/formats/labels.ts";
import { parseHtml } from "../../../src/exports/markup/parse.ts";
import type { Node } from "../../../src/exports/markup/node.ts";
import { oneLine } from "../../../src/exports/markup/plain.ts";
import { zip } from "../../../src/exports/zip.ts";
import { banks, nasty } from "./banks.ts";
import { readers } from "./readers.ts";

const words = (node: Node): string =>
  typeof node === "string" ? node : node.children.map(words).join("");
const close = (text: string) => text.replace(/\s+/g, "");
/** The words of HTML without any space, and the ways in which plain text has them. */
const bare = (html: string) =>
  [
    words({ name: "", attributes: {}, children: parseHtml(html) }),
    oneLine(html),
    oneLine(html, { links: true }),
  ].map(close);

const read = new WeakMap<string[], string>();

/** All that a file says of a question, without any space: as it is written, and as it is shown. */
function heldIn(texts: string[]): string {
  const held =
    read.get(texts) ??
    texts
      .flatMap((text) => [...bare(text), close(text)])
      .join(" ")
      // What an abbreviation stands for is told beside it where an attribute cannot tell it.
      .replaceAll("(Hypertext&meer)", "")
      // An arrow and a star are written in a way of their own.
      .replaceAll("-*>", "->")
      .replaceAll("\\*", "*");
  read.set(texts, held);
  return held;
}

/** What answers a question, as far as a reader sees it. */
function answersOf(question: BankQuestion): string[] {
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options.map(({ html }) => html);
    case "order":
      return question.items.map(({ html }) => html);
    case "match":
      return question.pairs.flatMap(({ left, right }) => [left, label(right).replace(/…$/, "")]);
    case "text":
      return question.answers.filter(({ correct }) => correct).map(({ html }) => html);
    case "number":
    case "open":
      return [];
  }
}

/** The texts of a question, by the part of it that they are. */
function partsOf(question: BankQuestion) {
  return {
    case: question.case ? [question.case.title, question.case.html] : [],
    feedback: feedbackOf(question),
    explanation: [question.kind === "open" ? question.model : question.explanation],
    hint: question.hint === undefined ? [] : [question.hint],
    link: [question.url],
    answers: [question.prompt, ...answersOf(question)],
  };
}

describe.each(banks)("$folder", ({ bank, words: said }) => {
  test.each(formats)("$name carries what it says", (format) => {
    const textsOf = readers[format.name]!(format.write(bank, said));
    const missing = bank.questions.flatMap((question) => {
      const held = heldIn(textsOf(question.id));
      const { parts } = format.carries[question.kind];
      return Object.entries(partsOf(question)).flatMap(([part, texts]) =>
        part !== "answers" && parts[part as Part] === "lost"
          ? []
          : texts
              .filter((text) => !bare(text).some((words) => held.includes(words)))
              .map((text) => `${question.id} ${part}: ${text}`),
      );
    });
    expect(missing).toEqual([]);
  });
});

test.each(formats)("$name gives the same bytes twice", (format) => {
  const { bank, words: said } = nasty;
  const bytes = () => {
    const written = format.write(bank, said);
    return typeof written === "string" ? written : zip(written);
  };
  expect(bytes()).toEqual(bytes());
});
