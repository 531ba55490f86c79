import { describe, expect, test } from "vitest";
import type { Fragment } from "../../../src/course/model.ts";
import { parsed, question } from "./written.ts";

const words = (fragment: Fragment | undefined) => fragment?.text;

describe("the kind follows from the Markdown", () => {
  test("a task list with one [x] is single choice", () => {
    const { options } = question("single", "Why?\n\n- [ ] Flour\n- [x] Heat");
    expect(options.map(({ text, correct }) => [text.text, correct])).toEqual([
      ["Flour", false],
      ["Heat", true],
    ]);
  });

  test("a task list with several [x] is multiple choice", () => {
    const { options } = question("multiple", "Why?\n\n- [x] Sugar\n- [X] Heat\n- [ ] Salt");
    expect(options.map(({ correct }) => correct)).toEqual([true, true, false]);
  });

  test("[=] and [~] are short text", () => {
    const { answers } = question("text", "What?\n\n- [=] heat\n- [~] flour\n  > Not alone.");
    expect(answers.map(({ text, correct }) => [text, correct])).toEqual([
      ["heat", true],
      ["flour", false],
    ]);
    expect(words(answers[1]?.feedback)).toBe("Not alone.");
  });

  test("an ordered list is put in order", () => {
    const { items } = question("order", "Order.\n\n1. Mix\n2. Rest\n3. Bake");
    expect(items.map(({ text }) => words(text))).toEqual(["Mix", "Rest", "Bake"]);
  });

  test("a table is matched", () => {
    const { headings, rows } = question(
      "match",
      "Match.\n\n| heat | crust |\n| - | - |\n| low | *pale* |\n| high | brown |",
    );
    expect(headings).toEqual(["heat", "crust"]);
    expect(rows.map(({ left, right }) => [left.text, right.text])).toEqual([
      ["low", "pale"],
      ["high", "brown"],
    ]);
  });

  test("text after *** is the model answer of an open question", () => {
    const { prompt, model, explanation } = question("open", "Why?\n\n***\n\nBecause.");
    expect([prompt, model, explanation].map(words)).toEqual(["Why?", "Because.", ""]);
  });
});

describe("plain lists and tables are answers only where no list has boxes", () => {
  test("a prompt may have a numbered list", () => {
    const { prompt } = question("single", "Why?\n\n1. Mix\n2. Rest\n\n- [x] Heat\n- [ ] Salt");
    expect(words(prompt)).toMatch(/^Why\?/);
  });

  test("a model answer may have a numbered list", () => {
    expect(words(question("open", "How?\n\n***\n\n1. Mix\n2. Bake").model)).toContain("Bake");
  });

  test("an explanation may have a table", () => {
    const { explanation } = question(
      "order",
      "Order.\n\n1. Mix\n2. Rest\n3. Bake\n\n| a | b |\n| - | - |\n| c | d |",
    );
    expect(words(explanation)).toContain("c");
  });
});

test("what stands before the answers asks, what stands after them explains", () => {
  const { prompt, explanation } = question("single", "One.\n\nTwo?\n\n- [x] a\n- [ ] b\n\nSo.");
  expect([words(prompt), words(explanation)]).toEqual(["One. Two?", "So."]);
});

test("a hint is kept, and absent where there is none", () => {
  const { hint } = question("open", "Why?\n\n***\n\nSo.", ' hint="Think of *heat*"');
  expect(words(hint)).toBe("Think of heat");
  expect(question("open", "Why?\n\n***\n\nSo.").hint).toBeUndefined();
});

test("an option may have emphasis, code and links; its text has none of the signs", () => {
  const { options } = question(
    "single",
    "Why?\n\n- [x] *Very* `hot`, see [[oven|the oven]]\n- [ ] b",
  );
  expect(words(options[0]?.text)).toBe("Very hot, see the oven");
  expect(options[0]?.text.nodes).toHaveLength(1);
});

test("feedback may have several paragraphs, and its links are links of the page", () => {
  const { concept } = parsed(
    '## S\n\n<Quiz id="q">\nWhy?\n\n- [x] a\n  > See [[dough#kneading]].\n  >\n  > More.\n- [ ] b\n</Quiz>',
  );
  expect(concept.links).toMatchObject([
    { target: "dough", section: "kneading", asked: true, line: 11 },
  ]);
  const [single] = concept.questions;
  expect(single?.kind === "single" && words(single.options[0]?.feedback)).toContain("More.");
});

test("every option knows its line", () => {
  const { options } = question("single", "Why?\n\n- [x] a\n  > Yes.\n- [ ] b");
  expect(options.map(({ line }) => line)).toEqual([10, 12]);
});

test.each([
  ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ["tabs after boxes", (text: string) => text.replaceAll("] ", "]\t")],
  ["tabs for spaces", (text: string) => text.replaceAll("- [", "-\t[").replaceAll("  >", "\t>")],
  ["spaces at line ends", (text: string) => text.replaceAll("\n", "  \n")],
])("%s make no difference", (_name, change) => {
  const body = "Why?\n\n- [x] Heat\n  > Yes.\n- [ ] Salt\n  > No.\n";
  const read = (text: string) =>
    question("single", text).options.map(({ text, correct, feedback, line }) => [
      text.text,
      correct,
      words(feedback),
      line,
    ]);
  expect(read(change(body))).toEqual(read(body));
});

test("a question belongs to the section in which it stands", () => {
  const quiz = (id: string) => `<Quiz id="${id}">\nWhy?\n\n***\n\nSo.\n</Quiz>\n\n`;
  const { concept } = parsed(
    `## One\n\n${quiz("a")}### Deeper\n\n${quiz("b")}## Two\n\n${quiz("c")}`,
  );
  expect(concept.questions.map(({ section }) => section)).toEqual(["one", "one", "two"]);
});

test("the words of questions are not counted as prose", () => {
  const { concept } = parsed('## S\n\nTwo words.\n\n<Quiz id="q">\nWhy?\n\n***\n\nSo.\n</Quiz>');
  expect(concept.words).toBe(2);
  expect(concept.sections[0]?.text).toBe("Two words.");
});

test.each([
  ["[[rising-dough]]", "rising dough"],
  ["[[rising-dough|it]]", "it"],
  ["[[dough#first-rise]]", "first rise"],
  ["[[#first-rise]]", "first rise"],
  ["[[C#]]", "C#"],
  ["[[R&D-costs]]", "R&D-costs"],
])("what is searched has words for %s", (link, words) => {
  const { concept } = parsed(`## S\n\nSee ${link}.`);
  expect(concept.sections[0]?.text).toBe(`See ${words}.`);
});
