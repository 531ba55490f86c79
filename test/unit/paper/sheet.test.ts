/** Worksheet and key of every question of every course: whole, and one by the other. */
import { describe, expect, test } from "vitest";
import type { BankQuestion } from "../../../src/exports/bank.ts";
import type { Element, Node } from "../../../src/exports/markup/node.ts";
import { oneLine } from "../../../src/exports/markup/plain.ts";
import { toHtml } from "../../../src/exports/markup/print.ts";
import { languageOf } from "../../../src/language/languages.ts";
import { blocksOf } from "../../../src/paper/blocks.ts";
import { key } from "../../../src/paper/key.ts";
import { letterOf } from "../../../src/learning/letter-of.ts";
import { columnsOf, itemsOf, optionsOf } from "../../../src/paper/laid.ts";
import { pageRules } from "../../../src/paper/page-rules.ts";
import { sheet } from "../../../src/paper/sheet.ts";
import { wordsOf } from "../../../src/paper/words.ts";
import { banks } from "../exports/banks.ts";

const writes = { writes: true, headed: false, level: 3 };

/** All elements of a class, in their order. */
const all = (nodes: readonly Node[], className: string): Element[] =>
  nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    const isOne = node.attributes["class"]?.split(" ").includes(className);
    return [...(isOne ? [node] : []), ...all(node.children, className)];
  });
const plain = (nodes: readonly Node[]) => oneLine(toHtml(nodes));

/** What stands beside each letter on a sheet. */
function asked(question: BankQuestion, words: ReturnType<typeof wordsOf>): Map<string, string> {
  const rows = all(sheet([question], words, writes), "options")
    .flatMap(({ children }) => children)
    .filter((row) => typeof row !== "string");
  return new Map(
    rows.flatMap((row) => {
      const [letter] = all([row], "letter");
      return letter ? [[plain(letter.children), plain(all([row], "words"))] as const] : [];
    }),
  );
}

describe.each(banks)("$folder", ({ bank }) => {
  const words = wordsOf(languageOf(bank.language));

  test("the key names by its letter what is right, as the sheet has it", () => {
    for (const question of bank.questions) {
      const letters = asked(question, words);
      const said = all([key([question], words, { start: 1 })], "right")
        .flatMap((one) => all([one], "letter"))
        .map(({ children }) => plain(children));
      switch (question.kind) {
        case "single":
        case "multiple": {
          const right = question.options.filter(({ correct }) => correct);
          expect(said.map((letter) => letters.get(letter)).sort()).toEqual(
            right.map(({ html }) => oneLine(html)).sort(),
          );
          expect(letters.size).toBe(question.options.length);
          break;
        }
        case "order":
          expect(said.map((letter) => letters.get(letter))).toEqual(
            question.items.map(({ html }) => oneLine(html)),
          );
          break;
        case "match":
          expect(said.map((letter) => letters.get(letter))).toEqual(
            question.pairs.map(({ right }) => oneLine(right)),
          );
          break;
        default:
          expect(letters.size).toBe(0);
      }
    }
  });

  test("sheet and key have every question once, with the same number", () => {
    const numbers = blocksOf(bank.questions, true).flatMap(({ asked }) => asked);
    expect(numbers.map(({ question }) => question)).toEqual(bank.questions);
    expect(numbers.map(({ number }) => number)).toEqual(bank.questions.map((_, i) => i + 1));
    const whole = key(bank.questions, words, { start: 1 });
    expect(whole.children).toHaveLength(bank.questions.length);
  });

  test("no order gives itself away, and a fixed one is kept", () => {
    for (const question of bank.questions) {
      if (question.kind === "order")
        expect(itemsOf(question).map(({ place }) => place)).not.toEqual(
          question.items.map((_, index) => index + 1),
        );
      if ((question.kind === "single" || question.kind === "multiple") && question.fixed)
        expect(optionsOf(question).map(({ html }) => html)).toEqual(
          question.options.map(({ html }) => html),
        );
      if (question.kind === "match")
        expect(columnsOf(question).rows.every(({ letter }) => letter !== "")).toBe(true);
    }
  });

  test("the sheet gives away no feedback, explanation or hint", () => {
    for (const question of bank.questions) {
      const html = toHtml(sheet([question], words, writes));
      if (question.explanation.length > 20) expect(html).not.toContain(question.explanation);
      if (question.hint !== undefined) expect(html).not.toContain(question.hint);
      expect(html).not.toContain("further");
    }
  });
});

test("a case is told once: questions that come back to it are led to it", () => {
  const about = { id: "c", title: "C", html: "Told." };
  const [base] = banks[1]!.bank.questions;
  const { case: _none, ...bare } = base!;
  const questions = [
    { ...bare, case: about },
    { ...bare, case: about },
    bare,
    { ...bare, case: about },
  ];
  const blocks = blocksOf(questions, false);
  expect(blocks.map(({ asked }) => asked.length)).toEqual([2, 1, 1]);
  expect(blocks.map(({ about }) => about?.before)).toEqual([undefined, undefined, 1]);
});

test("letters go on after Z", () => {
  expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA"]);
});

test("no title ends the style sheet that it stands in", () => {
  const css = pageRules('</style>"\n\\', { key: "}" });
  expect(css).not.toMatch(/<\/style|\n/);
  expect(css.match(/"/g)).toHaveLength(2);
});
