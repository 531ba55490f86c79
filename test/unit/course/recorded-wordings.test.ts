/** Fingerprints of the first published questions: were one to change, readers would hear that a question changed. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { questionRecord } from "../../../src/course/records/question.ts";
import { contextOf, parsed } from "./written.ts";

interface Recorded {
  id: string;
  kind: string;
  wording: string;
  quiz: string;
}

const recorded = JSON.parse(readFileSync("test/fixtures/wordings-v1.json", "utf8")) as Recorded[];

test.each(recorded)("$id", ({ kind, wording, quiz }) => {
  const [question] = parsed(`## Section\n\n${quiz}\n`).concept.questions;
  if (question === undefined) throw new Error("The question cannot be read.");
  const home = {
    module: "m",
    sectionTitle: undefined,
    decimal: "," as const,
    family: question.id,
    siblings: [question.id],
  };
  const record = questionRecord(question, home, contextOf([]));
  expect([record.kind, record.wording]).toEqual([kind, wording]);
});
