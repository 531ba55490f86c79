/** Which kind a question is, and what its answers are: by the whole of it. */
import { describe, expect, test } from "vitest";
import type { QuestionKind } from "../../../src/course/kinds/index.ts";
import { kindOf } from "../../../src/course/kinds/index.ts";
import { parsed, question } from "./written.ts";

const list = "1. Listen\n2. Ask\n3. Sum up\n";
const table = "| year | customers |\n| - | - |\n| 2001 | 10 |\n| 2002 | 20 |\n";

/** What stands in the parts of a question's answers. */
const partsOf = (kind: QuestionKind, body: string, attributes = "") => {
  const found = question(kind, body, attributes);
  return kindOf(found)
    .parts(found)
    .map(({ text, partner }) => (partner ? [text.text, partner.text] : text.text));
};

/** What is said of a question that cannot be read. */
const mistakes = (body: string, attributes = "") =>
  parsed(`## S\n\n<Quiz id="q"${attributes}>\n${body}\n</Quiz>\n`).problems.map(({ what }) => what);

describe("a line *** makes a question open, whatever its prompt holds", () => {
  test.each([
    ["a numbered list", `Look.\n\n${list}\nWhat is missing?`],
    ["a table", `Look.\n\n${table}\nWhat strikes you?`],
    ["a task list", "Look.\n\n- [x] done\n- [ ] open\n\nWhat now?"],
    ["typed answers", "Look.\n\n- [=] a\n- [~] b\n\nWho is right?"],
    ["two task lists", "- [x] a\n\nand\n\n- [x] b\n\nWhich?"],
  ])("%s", (_name, prompt) => {
    const { model, explanation } = question("open", `${prompt}\n\n***\n\nClosing.`);
    expect([model.text, explanation.text]).toEqual(["Closing.", ""]);
  });

  test("a model answer may hold lists and further lines", () => {
    const { model } = question("open", `Why?\n\n***\n\n${list}\n***\n\n- [x] a`);
    expect(model.text).toContain("Sum up");
  });
});

describe("without boxes, the last list or table that can be asked is the answers", () => {
  test("a list before it belongs to the prompt", () => {
    const body = "Given:\n\n1. a\n2. b\n3. c\n\nPut in order:\n\n1. x\n2. y\n3. z";
    expect(partsOf("order", body)).toEqual(["x", "y", "z"]);
    expect(question("order", body).prompt.text).toContain("Put in order:");
  });

  test("so does a table before a list, and a list before a table", () => {
    expect(partsOf("order", `${table}\nPut in order.\n\n${list}`)).toHaveLength(3);
    expect(partsOf("match", `${list}\nMatch.\n\n${table}`)).toEqual([
      ["2001", "10"],
      ["2002", "20"],
    ]);
  });

  test("what is too short to be asked is text", () => {
    const body = `Put in order.\n\n${list}\nBecause:\n\n1. one\n2. two\n`;
    expect(partsOf("order", body)).toEqual(["Listen", "Ask", "Sum up"]);
    expect(question("order", body).explanation.text).toContain("two");
  });

  test("a table of four columns is text where there is a list to order", () => {
    const wide = "| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n| 1 | 2 | 3 | 4 |\n";
    expect(partsOf("order", `${list}\n${wide}`)).toHaveLength(3);
  });
});

describe("lists in lists", () => {
  test("a task list in an option is text of the option", () => {
    const body =
      "Which list is done?\n\n- [ ] First:\n  - [x] ready\n  - [ ] open\n\n  > No.\n- [x] Second\n  > Yes.";
    const { options } = question("single", body);
    expect(options.map(({ correct, feedback }) => [correct, feedback?.text])).toEqual([
      [false, "No."],
      [true, "Yes."],
    ]);
    expect(options[0]?.text.text).toContain("ready");
  });

  test("typed answers in an option are text of the option", () => {
    const body = "Which?\n\n- [x] One:\n  - [=] a\n- [ ] Two";
    expect(partsOf("single", body)).toHaveLength(2);
  });

  test("a list in an item to order is part of the item", () => {
    const body = "Put in order.\n\n1. One\n   - with a\n   - with b\n2. Two\n   1. deep\n3. Three";
    expect(partsOf("order", body)).toHaveLength(3);
  });

  test("feedback may hold a list with boxes", () => {
    const body = "Which?\n\n- [ ] One\n  > - [x] ready\n- [x] Two";
    expect(question("single", body).options.map(({ correct }) => correct)).toEqual([false, true]);
  });
});

test("two lists with boxes are a mistake", () => {
  expect(mistakes("Which?\n\n- [x] a\n- [ ] b\n\nor\n\n- [=] c")).toEqual([
    'Question "q" has its answers in two lists.',
  ]);
});

describe("an option may begin with code", () => {
  test.each([
    [
      "on the line of the box",
      "- [ ] ```rust\n  fn f(v: Vec)\n  ```\n  > No.\n- [x] ```rust\n  fn g(v: Vec)\n  ```\n  > Yes.",
    ],
    [
      "on the next line",
      "- [ ]\n  ```rust\n  fn f(v: Vec<i32>)\n  ```\n  > No.\n- [x]\n  ```rust\n  fn g(v: &[i32])\n  ```\n  > Yes.",
    ],
    ["after words", "- [ ] One:\n\n  ```rust\n  f()\n  ```\n- [x] Two:\n\n  ```rust\n  g()\n  ```"],
    ["in a line", "- [ ] `f()`\n- [x] `g()`"],
  ])("%s", (_name, body) => {
    const { options } = question("single", `Which?\n\n${body}`);
    expect(options.map(({ correct }) => correct)).toEqual([false, true]);
    expect(options.map(({ text }) => /[fg]\(/.test(text.text))).toEqual([true, true]);
  });
});

describe("numbers", () => {
  test.each([
    "1000",
    "1.000",
    "€ 1000",
    "100 ± 5 euro",
    "100 +/- 5",
    "100 euro ± 5 %",
    "20 %",
    "20%",
    "-5",
    "3,14",
    "1,000.50",
    "1e3",
    "12 maanden",
    "5km",
    "36,5 °C",
    "80 km/u",
    "12 euro per maand",
    "1984",
    "1 000 000",
  ])("%s is one", (answer) => {
    expect(partsOf("number", `How many?\n\n- [=] ${answer}`)).toEqual([answer]);
  });

  test.each([
    "1/2",
    "5 mei",
    "12 May",
    "3e",
    "19e eeuw",
    "4 P's",
    "2001-2003",
    "12:30",
    "007",
    "0612345678",
    "1234 AB",
    "B2B",
    "4,5,6",
    "2*3*4",
    "ongeveer 5",
    "5 of 6",
    "100 ± weinig",
  ])("%s is a text", (answer) => {
    expect(question("text", `What?\n\n- [=] ${answer}`).answers).toHaveLength(1);
  });

  test("one accepted text makes all of them texts; a known mistake may be a text", () => {
    expect(partsOf("text", "How many?\n\n- [=] 1000\n- [=] a thousand")).toHaveLength(2);
    expect(partsOf("number", "How many?\n\n- [=] 1000\n- [~] many\n  > How many?")).toHaveLength(2);
  });

  test("where case and signs count, a number is a text", () => {
    expect(partsOf("text", "What is printed?\n\n- [=] 1000", " exact")).toEqual(["1000"]);
  });

  test("the fingerprint is that of a typed answer, as before numbers were a kind", () => {
    const found = question("number", "How many?\n\n- [=] 20 %\n- [~] 30");
    expect(kindOf(found).wording(found)).toEqual([
      "text",
      [
        ["20 %", true],
        ["30", false],
      ],
    ]);
  });
});

describe("marks of Markdown in a typed answer count", () => {
  const spellings = (answer: string, attributes = "") =>
    question("text", `What?\n\n- [=] ${answer}`, attributes).answers[0]?.spellings;

  test.each([
    ["2*3*4", ["2*3*4", "234"]],
    ["__init__", ["__init__", "init"]],
    ["`const`", ["const", "`const`"]],
    ["a\\*b", ["a*b"]],
    ["*args", ["*args"]],
    ["R&D", ["R&D"]],
    ["a **b** c", ["a **b** c", "a b c"]],
  ])("%s", (answer, expected) => {
    expect(spellings(answer)).toEqual(expected);
  });

  test("to the letter, where that counts", () => {
    expect(spellings("2*3*4", " exact")).toEqual(["2*3*4"]);
    expect(spellings("`const`", " exact")).toEqual(["const", "`const`"]);
  });
});

describe("matching", () => {
  test("a third column says what to say, a row without a left cell fits nowhere, partners may be shared", () => {
    const { rows } = question(
      "match",
      "Match.\n\n| a | b | why |\n| - | - | - |\n| x | one | Not two. |\n| y | one | |\n| z | two |\n| | three | Fits nowhere. |",
    );
    expect(
      rows.map(({ left, right, feedback }) => [left.text, right.text, feedback?.text]),
    ).toEqual([
      ["x", "one", "Not two."],
      ["y", "one", undefined],
      ["z", "two", undefined],
      ["", "three", "Fits nowhere."],
    ]);
  });

  test("its key names each partner by the first row that has it", () => {
    const found = question(
      "match",
      "Match.\n\n| a | b |\n| - | - |\n| | none |\n| x | one |\n| y | two |\n| z | one |",
    );
    expect(kindOf(found).key(found, ",")).toEqual(["1", "2", "1"]);
  });

  test("a row with more cells than its table is a mistake", () => {
    expect(mistakes("Match.\n\n| a | b |\n| - | - |\n| x | 1 | 2 |\n| y | 3 |")).toEqual([
      'Question "q" has a row of 3 cells in a table of 2 columns.',
    ]);
  });
});

test("a blockquote under an item to order is its feedback", () => {
  const { items } = question("order", "Order.\n\n1. a\n   > First of all.\n2. b\n3. c");
  expect(items.map(({ text, feedback }) => [text.text, feedback?.text])).toEqual([
    ["a", "First of all."],
    ["b", undefined],
    ["c", undefined],
  ]);
});

describe("attributes", () => {
  test("goal, level, case, twin and former ids are read", () => {
    const attributes = ' goal="g" level="apply" case="c" twin="t" formerly="old older"';
    const found = question("single", "Why?\n\n- [x] a\n- [ ] b", attributes);
    expect(found).toMatchObject({ goal: "g", level: "apply", case: "c", twin: "t" });
    expect(found.formerly.map(({ id }) => id)).toEqual(["old", "older"]);
  });

  test("a level that is none is a mistake", () => {
    expect(mistakes("Why?\n\n***\n\nSo.", ' level="aply"')).toEqual([
      'Question "q" has an unknown level "aply".',
    ]);
  });

  test.each([
    [' fixed="true"', "Why?\n\n- [x] a\n- [ ] b", "has a value"],
    [" goal", "Why?\n\n- [x] a\n- [ ] b", "has no value"],
    [" fixed", "Why?\n\n***\n\nSo.", "means nothing"],
    [" exact", "Why?\n\n- [x] a\n- [ ] b", "means nothing"],
    [' formerly="Old Id!"', "Why?\n\n***\n\nSo.", "cannot have stood in an address"],
  ])("%s", (attributes, body, said) => {
    expect(mistakes(body, attributes).join()).toContain(said);
  });

  test("fixed options keep their order; exact answers their signs", () => {
    expect(question("single", "Why?\n\n- [x] a\n- [ ] b", " fixed").fixed).toBe(true);
    expect(question("text", "What?\n\n- [=] a", " exact").exact).toBe(true);
  });
});

describe("a number is worth what its author meant", () => {
  const keyOf = (answer: string) => {
    const found = question("number", `How many?\n\n- [=] ${answer}`);
    return kindOf(found).key(found, ",");
  };

  test.each([
    ["1,5 miljoen euro", { value: 1_500_000, unit: "€" }],
    ["2 ± 0,5 miljoen", { value: 2_000_000, tolerance: 500_000 }],
    ["2 miljoen ± 5 %", { value: 2_000_000, tolerance: 100_000 }],
    ["90 km per uur", { value: 90, unit: "km/h" }],
  ])("%s", (answer, meant) => {
    expect(keyOf(answer)).toMatchObject({ known: [{ correct: true, ...meant }], decimal: "," });
  });

  test("its key names the units that it has, and no others", () => {
    expect(keyOf("90 km per uur")).toHaveProperty("units", [
      "km kilometer kilometers kilometre kilometres",
      "h u uur uren hour hours",
    ]);
    expect(keyOf("1500")).not.toHaveProperty("units");
  });

  test.each(["10²", "10^2^", "10<sup>2</sup>"])("%s is a power, and not 102", (answer) => {
    const { answers } = question("text", `How many?\n\n- [=] ${answer}`);
    expect(answers[0]?.spellings[0]).toBe(answer === "10²" ? "10²" : "10^2");
  });
});

test("the words of a cell are one line, and its fingerprint stays what it was", () => {
  const found = question("match", "Match.\n\n| a | b |\n| - | - |\n| H~2~O | *w*et |\n| x | y |");
  expect(kindOf(found).parts(found)[0]).toMatchObject({
    text: { text: "H2O" },
    partner: { text: "wet" },
  });
  expect(kindOf(found).wording(found)).toEqual([
    "match",
    [
      ["H 2 O", "w et"],
      ["x", "y"],
    ],
  ]);
});
