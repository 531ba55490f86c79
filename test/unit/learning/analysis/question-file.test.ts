import { expect, test } from "vitest";
import { readAnalysisFile } from "../../../../src/learning/analysis/question-file.ts";

const fileOf = (kind: string) => ({
  modules: [{ id: "een", title: "Een" }],
  questions: [{ id: "a", module: "een", kind, prompt: "?", answers: [], key: [], wording: "w" }],
});

test("a file of questions is read where each kind is one that can be analysed", () => {
  expect(readAnalysisFile(fileOf("order"))).toEqual(fileOf("order"));
});

test.each(["zzz", "constructor", "__proto__", ""])("no kind is called %j", (kind) => {
  expect(readAnalysisFile(fileOf(kind))).toBeUndefined();
});
