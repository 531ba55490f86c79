/** The fingerprint of a question's wording: what an earlier answer was given to. */
import { describe, expect, test } from "vitest";
import type { QuestionKind } from "../../../src/course/kinds/index.ts";
import { questionRecord } from "../../../src/course/records/question.ts";
import { contextOf, question } from "./written.ts";

function wording(kind: QuestionKind, body: string, attributes = "") {
  const context = contextOf([]);
  const home = {
    module: "baking",
    sectionTitle: undefined,
    decimal: "." as const,
    family: "q",
    siblings: ["q"],
  };
  return questionRecord(question(kind, body, attributes), home, context).wording;
}

const CHOICE = "Why?\n\n- [x] Heat\n  > Yes.\n- [ ] Salt\n  > No.\n\nSo it is.";
const base = wording("single", CHOICE);

test("it is eight hexadecimal digits", () => {
  expect(base).toMatch(/^[0-9a-f]{8}$/);
});

describe("it stays", () => {
  test.each([
    ["feedback", CHOICE.replace("Yes.", "Indeed.")],
    ["the explanation", CHOICE.replace("So it is.", "That is how it is.")],
    ["emphasis", CHOICE.replace("Heat", "*Heat*")],
    ["Windows line ends", CHOICE.replaceAll("\n", "\r\n")],
  ])("when %s changes", (_name, body) => {
    expect(wording("single", body)).toBe(base);
  });

  test("when a hint is added", () => {
    expect(wording("single", CHOICE, ' hint="Warm"')).toBe(base);
  });

  test("when a model answer changes", () => {
    expect(wording("open", "Why?\n\n***\n\nA.")).toBe(wording("open", "Why?\n\n***\n\nB."));
  });
});

describe("it changes", () => {
  test.each<[string, QuestionKind, string]>([
    ["the prompt", "single", CHOICE.replace("Why?", "Why then?")],
    ["an option", "single", CHOICE.replace("Salt", "Sugar")],
    [
      "which option is right",
      "single",
      CHOICE.replace("[x]", "[_]").replace("[ ]", "[x]").replace("[_]", "[ ]"),
    ],
    ["how many are right", "multiple", CHOICE.replace("[ ]", "[x]")],
    ["the order of options", "single", "Why?\n\n- [ ] Salt\n- [x] Heat"],
  ])("with %s", (_name, kind, body) => {
    expect(wording(kind, body)).not.toBe(base);
  });

  test.each<[QuestionKind, string, string]>([
    ["text", "W?\n\n- [=] heat", "W?\n\n- [=] fire"],
    ["text", "W?\n\n- [=] heat\n- [=] fire", "W?\n\n- [=] heat\n- [~] fire"],
    ["order", "O.\n\n1. a\n2. b\n3. c", "O.\n\n1. a\n2. c\n3. b"],
    [
      "match",
      "M.\n\n| a | b |\n| - | - |\n| c | d |\n| e | f |",
      "M.\n\n| a | b |\n| - | - |\n| c | f |\n| e | d |",
    ],
  ])("with the answers of a %s question", (kind, before, after) => {
    expect(wording(kind, before)).not.toBe(wording(kind, after));
  });
});
