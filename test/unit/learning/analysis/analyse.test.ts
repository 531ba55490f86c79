import { describe, expect, test } from "vitest";
import { analyse } from "../../../../src/learning/analysis/analyse.ts";
import {
  catalogueOf,
  firstAnswers,
  type Student,
} from "../../../../src/learning/analysis/first-answers.ts";
import { Group } from "../../../../src/learning/analysis/group.ts";
import type { AnalysedQuestion } from "../../../../src/learning/analysis/question-file.ts";
import { correlation } from "../../../../src/learning/analysis/statistics.ts";
import { delimited } from "../../../../src/exports/delimited.ts";
import { resultsTable } from "../../../../src/learning/analysis/table.ts";
import type { Progress } from "../../../../src/learning/progress.ts";

const question = (id: string): AnalysedQuestion => ({
  id,
  module: "m",
  kind: "single",
  prompt: id,
  answers: [
    { text: "right", correct: true },
    { text: "wrong", correct: false },
  ],
  key: [true, false],
  wording: "w",
});
const questions = ["a", "b", "c", "d", "e"].map(question);

/** A student by signs: right, wrong or not answered, question by question. */
const student = (signs: string, start = 0): Student =>
  new Map(
    [...signs].flatMap((sign, place) =>
      sign === "-"
        ? []
        : [[place, { at: start + place, isRight: sign === "1", used: [sign === "1" ? 0 : 1] }]],
    ),
  );
const group = (...rows: string[]) =>
  analyse(
    questions,
    rows.map((signs) => student(signs)),
  );

describe("correlation", () => {
  test.each([
    [
      [
        [0, 0],
        [1, 1],
        [1, 1],
      ],
      1,
    ],
    [
      [
        [0, 1],
        [1, 0],
        [0, 1],
      ],
      -1,
    ],
    // Σxy = 1.5, Σxx = 2, Σyy = 5 with means taken off, by hand.
    [
      [
        [1, 1],
        [2, 4],
        [3, 2],
        [2, 2],
      ],
      0.3244,
    ],
  ] as [[number, number][], number][])("%j", (pairs, expected) => {
    expect(correlation(pairs)).toBeCloseTo(expected, 4);
  });
  test("can't be told of fewer than three, or where one side is the same throughout", () => {
    expect(correlation([])).toBeUndefined();
    expect(
      correlation([
        [0, 0],
        [1, 1],
      ]),
    ).toBeUndefined();
    expect(
      correlation([
        [1, 0.1],
        [1, 0.2],
        [1, 0.3],
      ]),
    ).toBeUndefined();
    expect(
      correlation([
        [0, 0.1 + 0.2],
        [1, 0.3],
        [1, 0.3],
      ]),
    ).toBeUndefined();
  });
});

describe("analyse", () => {
  test("all right: nothing to tell apart", () => {
    const results = group("11111", "11111", "11111");
    expect(results.map(({ facility }) => facility)).toEqual([1, 1, 1, 1, 1]);
    expect(results.map(({ discrimination }) => discrimination)).toEqual(Array(5).fill(undefined));
    expect(results[0]?.verdicts).toEqual(["easy"]);
  });
  test("who did not answer is not wrong, and a question that nobody answered is not there", () => {
    const results = group("1110-", "10-0-", "1---");
    expect(results.map(({ n, right }) => [n, right])).toEqual([
      [3, 3],
      [2, 1],
      [1, 1],
      [2, 0],
    ]);
  });
  test("with all answered, discrimination is the correlation with the sum of the other questions", () => {
    const rows = ["11110", "11001", "10110", "01000", "00100", "00010"];
    const [first] = group(...rows);
    const others = rows.map((row): [number, number] => [
      Number(row[0]),
      [...row.slice(1)].filter((sign) => sign === "1").length,
    ]);
    expect(first?.discrimination).toBeCloseTo(correlation(others)!, 10);
  });
  test("who answered too few others is not compared", () => {
    expect(group("111--", "100--", "011--")[0]?.discrimination).toBeUndefined();
  });
  test("nothing from nobody", () => {
    expect(analyse(questions, [])).toEqual([]);
  });
});

describe("first answers", () => {
  const kept = (attempts: Progress["attempts"], wording = "w", answer?: string[]): Progress => ({
    v: 1,
    wording,
    attempts,
    answer,
  });
  const told = (progress: Progress) =>
    firstAnswers(new Map([["a", progress]]), catalogueOf(questions));
  test("the first attempt counts, with what was answered then", () => {
    const { student } = told(
      kept(
        [
          { at: 1, score: 0, first: ["w", "1"] },
          { at: 2, score: 1 },
        ],
        "w",
        ["0"],
      ),
    );
    expect(student.get(0)).toEqual({ at: 1, isRight: false, used: [1] });
  });
  test("an older file tells what was answered of one attempt alone", () => {
    expect(told(kept([{ at: 1, score: 0 }], "w", ["1"])).student.get(0)?.used).toEqual([1]);
    const twice = told(
      kept(
        [
          { at: 1, score: 0 },
          { at: 2, score: 1 },
        ],
        "w",
        ["0"],
      ),
    );
    expect(twice.student.get(0)).toEqual({ at: 1, isRight: false, used: undefined });
  });
  test("answers to another wording are left out, and those before a rewording too", () => {
    expect(told(kept([{ at: 1, score: 1 }], "old"))).toMatchObject({ reworded: 1 });
    const since = told(
      kept([
        { at: 1, score: 1, first: ["old", "0"] },
        { at: 2, score: 0, first: ["w", "1"] },
      ]),
    );
    expect(since.student.get(0)).toEqual({ at: 2, isRight: false, used: [1] });
  });
  test("values that are none are no use", () => {
    const odd = kept([{ at: 1, score: 0, first: ["w", "7", "-1", "<b>", "__proto__"] }]);
    expect(told(odd).student.get(0)?.used).toEqual([]);
  });
  test("old ids lead to the present one, and unknown ones are counted", () => {
    const catalogue = catalogueOf([{ ...question("a"), formerly: ["was"] }]);
    const records = new Map([
      ["was", kept([{ at: 1, score: 1 }])],
      ["gone", kept([{ at: 1, score: 1 }])],
    ]);
    const answers = firstAnswers(records, catalogue);
    expect([answers.student.size, answers.unknown]).toEqual([1, 1]);
  });
});

describe("files of one student", () => {
  test("count once, whichever comes first, with all that they say together", () => {
    for (const rows of [
      ["101--", "10110"],
      ["10110", "101--"],
    ]) {
      const group = new Group();
      expect(rows.map((signs) => group.add(student(signs)))).toEqual([false, true]);
      expect(group.students.map((one) => one.size)).toEqual([5]);
    }
  });
  test("two students with the same answers are two, even where one moment is the same", () => {
    const group = new Group();
    group.add(student("101--", 100));
    const other = student("101--", 500);
    other.set(0, { at: 100, isRight: true, used: [0] });
    expect(group.add(other)).toBe(false);
    expect(group.students).toHaveLength(2);
  });
});

test("a table is no formula to a spreadsheet, and keeps its cells", () => {
  const results = analyse([{ ...question("a"), prompt: '=HYPERLINK("x");' }], [student("1")]);
  const words = {
    decimal: ",",
    head: ["id"],
    verdicts: { reversed: "r", lure: "l", flat: "f", hard: "h", easy: "e", idle: "i" },
    others: "o",
  };
  expect(
    delimited(
      resultsTable(results, () => "-1+1", words),
      { separator: ";" },
    ),
  ).toBe(`id\r\na;'-1+1;"'=HYPERLINK(""x"");";1;1;1,000;;e;* right: 1 | wrong: 0\r\n`);
});
