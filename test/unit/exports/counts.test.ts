/** Questions, answers and feedback as other programs count them, and what gives marks there. */
import type { GIFTQuestion } from "gift-pegjs";
import { describe, expect, test } from "vitest";
import type { Bank, BankQuestion } from "../../../src/exports/bank.ts";
import { partnersOf } from "../../../src/exports/answers.ts";
import { feedbackOf } from "../../../src/exports/formats/format.ts";
import { formats } from "../../../src/exports/formats/index.ts";
import { banks } from "./banks.ts";
import {
  all,
  brightspaceQuestions,
  cards,
  cells,
  giftQuestions,
  unpacked,
  xml,
} from "./readers.ts";

const formatOf = (name: string) => formats.find((format) => format.name === name)!;
const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
const ofKind = ({ questions }: Bank, ...kinds: BankQuestion["kind"][]) =>
  questions.filter(({ kind }) => kinds.includes(kind));
const optionsOf = (question: BankQuestion) => ("options" in question ? question.options : []);

describe.each(banks)("$folder", ({ bank, words }) => {
  const written = (name: string) => formatOf(name).write(bank, words);
  const ids = bank.questions.map(({ id }) => id);
  const choices = ofKind(bank, "single", "multiple");
  const feedback = (questions: BankQuestion[]) =>
    total(questions.map((question) => feedbackOf(question).length));

  test("Moodle counts every question, option and feedback, and takes every mark", () => {
    const root = xml(written("moodle") as string);
    const questions = all(root, "question").filter(
      (one) => one.getAttribute("type") !== "category",
    );
    expect(questions.map((one) => all(one, "idnumber")[0]?.textContent)).toEqual(ids);
    const chosen = questions.filter((one) => one.getAttribute("type") === "multichoice");
    expect(total(chosen.map((one) => all(one, "answer").length))).toBe(
      total(choices.map((question) => optionsOf(question).length)),
    );
    const said = chosen.flatMap((one) => all(one, "feedback")).filter((one) => one.textContent);
    expect(said).toHaveLength(feedback(choices));
    for (const one of chosen) {
      const marks = all(one, "answer").map((answer) => Number(answer.getAttribute("fraction")));
      expect(total(marks.filter((mark) => mark > 0))).toBeCloseTo(100, 3);
    }
  });

  test("GIFT counts every question, option and feedback", () => {
    const text = written("gift") as string;
    const questions = giftQuestions(text);
    expect(questions.map(({ title }) => title)).toEqual(ids);
    const typeOf: Record<BankQuestion["kind"], GIFTQuestion["type"]> = {
      ...{ single: "MC", multiple: "MC", text: "Short", number: "Numerical" },
      ...{ order: "Matching", match: "Matching", open: "Essay" },
    };
    expect(questions.map(({ type }) => type)).toEqual(
      bank.questions.map(({ kind }) => typeOf[kind]),
    );
    const chosen = questions.filter((question) => question.type === "MC");
    expect(chosen.flatMap((question) => question.choices)).toHaveLength(
      choices.flatMap(optionsOf).length,
    );
    expect(
      chosen.flatMap((question) => question.choices).filter((choice) => choice.feedback),
    ).toHaveLength(feedback(choices));
    const blocks = text.trim().split("\n\n");
    expect(blocks).toHaveLength(ids.length + bank.modules.length);
  });

  test("Canvas counts every question, option and feedback", () => {
    const files = unpacked(written("canvas"));
    const items = [...files.values()].flatMap((file) => all(xml(file), "item"));
    expect(items.map((item) => item.getAttribute("title")).sort()).toEqual([...ids].sort());
    const single = items.filter((item) => item.textContent?.includes("multiple_choice_question"));
    const asked = ofKind(bank, "single");
    expect(single.flatMap((item) => all(item, "response_label"))).toHaveLength(
      asked.flatMap(optionsOf).length,
    );
    expect(single.flatMap((item) => all(item, "itemfeedback"))).toHaveLength(
      feedback(asked) + asked.length,
    );
    for (const item of items) {
      const named = all(item, "itemfeedback").map((one) => one.getAttribute("ident"));
      const shown = all(item, "displayfeedback").map((one) => one.getAttribute("linkrefid"));
      expect(shown.sort()).toEqual(named.sort());
    }
  });

  test.each(["canvas", "qti"])(
    "the manifest of %s names every file, by names that XML takes",
    (name) => {
      const files = unpacked(written(name));
      const manifest = xml(files.get("imsmanifest.xml")!);
      const hrefs = all(manifest, "file").map((file) => file.getAttribute("href")!);
      expect([...hrefs, "imsmanifest.xml"].sort()).toEqual([...files.keys()].sort());
      const resources = all(manifest, "resource").map((one) => one.getAttribute("identifier")!);
      expect(new Set(resources).size).toBe(resources.length);
      for (const id of resources) expect(id).toMatch(/^[a-z][\w.-]*$/);
      const needed = all(manifest, "dependency").map((one) => one.getAttribute("identifierref")!);
      expect(needed.filter((id) => !resources.includes(id))).toEqual([]);
    },
  );

  test("QTI shows every feedback on a condition, and the explanation always", () => {
    const items = [...unpacked(written("qti"))].filter(([path]) => path.startsWith("items/"));
    expect(items).toHaveLength(ids.length);
    const roots = items.map(([, file]) => xml(file));
    for (const root of roots) {
      const named = all(root, "modalFeedback").map((one) => one.getAttribute("identifier"));
      const shown = all(root, "setOutcomeValue")
        .filter((one) => one.getAttribute("identifier") === "FEEDBACK")
        .map((one) => all(one, "baseValue")[0]?.textContent);
      expect([...new Set(shown)].sort()).toEqual(named.sort());
    }
    const own = ofKind(bank, "single", "multiple", "text", "order");
    const said = roots
      .filter((root) => own.some(({ id }) => id === root.getAttribute("title")))
      .flatMap((root) => all(root, "modalFeedback"));
    expect(said).toHaveLength(feedback(own) + own.length);
  });

  test("Brightspace counts every question, option and feedback", () => {
    const questions = brightspaceQuestions(written("brightspace"));
    expect(questions.map((rows) => rows.find(([key]) => key === "ID")?.[1])).toEqual(ids);
    const options = questions.flat().filter(([key]) => key === "Option");
    expect(options).toHaveLength(choices.flatMap(optionsOf).length);
    expect(options.filter((row) => row[4])).toHaveLength(feedback(choices));
    for (const rows of questions) for (const row of rows) expect(row).toHaveLength(6);
  });

  test("Blackboard has a line for each question, and for each row of a match that is not one to one", () => {
    const lines = (written("blackboard") as string).trimEnd().split("\r\n");
    const extra = bank.questions.map((question) =>
      question.kind === "match" && partnersOf(question).some(({ rows }) => rows.length !== 1)
        ? question.pairs.length - 1
        : 0,
    );
    expect(lines).toHaveLength(ids.length + total(extra));
    for (const line of lines) {
      const [type = "", asks, ...fields] = line.split("\t");
      expect(asks).not.toBe("");
      if (type === "MC" || type === "MA") {
        const marks = fields.filter((_, place) => place % 2 === 1);
        expect(marks.every((mark) => /^(in)?correct$/.test(mark))).toBe(true);
        expect(marks.filter((mark) => mark === "correct").length === 1).toBe(type === "MC");
      } else expect(["FIB", "NUM", "MAT", "ESS"]).toContain(type);
    }
  });

  test("Anki and CSV have a row for each question, under its id", () => {
    expect(cards(written("anki")).map(([guid]) => guid)).toEqual(
      ids.map((id) => `${bank.course.id}:${id}`),
    );
    const [head = [], ...rows] = cells(written("csv"));
    expect(rows.map(([id]) => id)).toEqual(ids);
    expect(rows.every(({ length }) => length === head.length)).toBe(true);
    // A spreadsheet would work out what begins like a formula.
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  test("JSON is the bank", () => {
    expect(JSON.parse(written("json") as string)).toEqual({
      format: "questions",
      version: 1,
      ...(JSON.parse(JSON.stringify(bank)) as Bank),
    });
  });
});
