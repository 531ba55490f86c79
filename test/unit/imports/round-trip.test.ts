/** Our own export comes back as it went, but for what the format's table of losses names. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCourse } from "../../../src/course/open.ts";
import type { BankQuestion } from "../../../src/exports/bank.ts";
import type { Format } from "../../../src/exports/formats/format.ts";
import { csv } from "../../../src/exports/formats/csv.ts";
import { gift } from "../../../src/exports/formats/gift.ts";
import { moodle } from "../../../src/exports/formats/moodle.ts";
import { oneLine } from "../../../src/exports/markup/plain.ts";
import { convert } from "../../../src/imports/convert.ts";
import { hostOf } from "../../../src/imports/host.ts";
import { Notices } from "../../../src/imports/notices.ts";
import { banks } from "../exports/banks.ts";
import { errorsOf, imported } from "./courses.ts";

/** HTML in which only spaces between words count. */
const even = (html: string) =>
  html
    .replace(/\s+/g, " ")
    .replace(/ ?(<\/?(?:p|ul|ol|li|table|thead|tbody|tr|t[dh]|blockquote)\b[^>]*>) ?/g, "$1");

const evenly = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === "string" ? even(part) : part,
  ) as Value;

/** The parts that a format has a place of its own for, or tells in another text. */
function answersIn(question: BankQuestion, { name, carries }: Format): unknown {
  const { parts } = carries[question.kind];
  // What is chosen from a list, or put in its place by one, is plain text there.
  const label = (html: string) => (parts.markup === "partly" ? oneLine(html) : html);
  switch (question.kind) {
    case "single":
    case "multiple":
      return { options: question.options, fixed: parts.fixed === "lost" || question.fixed };
    case "text":
      return {
        // A cell holds what is shown of an answer, and not each way to type it.
        answers: question.answers.map(({ spellings, ...answer }) => ({
          ...answer,
          spellings: name === "csv" ? [] : spellings,
        })),
        exact: parts.exact === "lost" || question.exact,
      };
    case "number": {
      if (name === "csv") return question.answers;
      // A number is written anew, and what says nothing and is none is left out.
      const written = question.answers
        .filter(({ value, feedback }) => value !== undefined || feedback)
        .map(({ value, tolerance, correct, feedback, unit, html }) => ({
          ...{ value, tolerance, correct, feedback },
          unit: correct && parts.unit !== "lost" ? unit : "",
          html: value === undefined ? html : "",
        }));
      return written.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    case "order":
      return question.items.map(({ html, feedback }) => ({ html: label(html), feedback }));
    case "match":
      return {
        pairs: question.pairs.map((pair) => ({ ...pair, right: label(pair.right) })),
        distractors: question.distractors.map((row) => ({ ...row, right: label(row.right) })),
      };
    case "open":
      return question.model;
  }
}

/** A question as far as a format carries it: ids of cases, titles of pages and texts of goals stay in the course. */
function carried(question: BankQuestion, format: Format) {
  const { id, kind, url, module, concept, section, goal, level, prompt, hint, explanation } =
    question;
  const about = question.case && { title: question.case.title, html: question.case.html };
  return evenly({
    ...{ id, kind, url, module, level, prompt, hint, explanation },
    concept: concept.url,
    section: section?.url,
    goal: goal?.id,
    case: about,
    answers: answersIn(question, format),
  });
}

describe.each(banks)("$folder", ({ folder, bank, words }) => {
  test.each([moodle, gift, csv])("$name comes back as it went", (format) => {
    const text = (format.write(bank, words) as string).replace(/^\uFEFF/, "");
    const back = imported({ text, file: `bank.${format.extension}` }, folder);
    expect(errorsOf(back)).toEqual([]);
    expect(back.questions).toBe(bank.questions.length);
    expect(back.renamed).toBe(0);
    // A format without order asks for it in another kind, which is told apart again.
    const found = new Map(back.bank.questions.map((question) => [question.id, question]));
    const of = (question: BankQuestion) => carried(question, format);
    expect(bank.questions.map(({ id }) => of(found.get(id)!))).toEqual(bank.questions.map(of));
  });
});

test("into the course that they came from, questions come beside those that are there", () => {
  const { folder, bank, words } = banks[0]!;
  const { course } = openCourse(folder);
  const notices = new Notices();
  const text = moodle.write(bank, words) as string;
  const { files, modules, renamed } = convert(
    { text, file: "bank.xml", host: hostOf(course!) },
    notices,
  );
  expect([...files.keys()].filter((path) => existsSync(join(folder, path)))).toEqual([]);
  expect(files.has("course.yaml")).toBe(false);
  expect(modules).toEqual(bank.modules.map(({ id }) => `${id}-2`));
  expect(renamed).toBe(bank.questions.length);
  // Its pictures are found where they are; its goals belong to its own modules.
  expect([...files.values()].join("")).toContain("![golf](../images/golf.svg)");
  expect(notices.list.map(({ what }) => what)).toContain(
    'The goal "tekens-lezen" was left out: it is no goal of the module "tekens-2".',
  );
});
