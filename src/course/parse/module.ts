import type { Module } from "../model.ts";
import type { Report } from "../problems.ts";
import type { CourseFile } from "../read.ts";
import { moduleSchema } from "../schemas/module.ts";
import { parseBody } from "./body.ts";
import { parseMarkdown } from "./markdown.ts";
import { parseFields } from "./yaml.ts";

/** Reads `modules/ID.mdx` as far as it goes; undefined, with reports, where its list of concepts is not right. */
export function parseModule(source: CourseFile, report: Report): Module | undefined {
  const { frontMatter, body: blocks, file, source: words, damaged } = parseMarkdown(source, report);
  const {
    questions,
    labels: _labels,
    caseTags: _caseTags,
    citations,
    backgrounds,
    figures,
    cases,
    sections,
    quizzes,
    ...text
  } = parseBody(blocks, { page: { kind: "module", id: source.id }, file, source: words }, report);
  for (const question of questions) {
    report.error(
      question,
      `Question "${question.id}" stands in a module.`,
      "Move it to the concept that it tests; a module's closing test is made from those.",
    );
  }
  const components = { Cite: citations, Background: backgrounds, Figure: figures, Case: cases };
  for (const [name, uses] of Object.entries(components)) {
    for (const use of uses) {
      report.error(
        use,
        `A <${name}> stands in a module.`,
        "Move it to a concept: a module's introduction holds text and links.",
      );
    }
  }
  const missing = {
    title: source.id,
    summary: source.id,
    goals: [source.id],
    concepts: [source.id],
  };
  const fields = parseFields(frontMatter, moduleSchema, missing, file, report);
  const { value, at, absent, lost } = fields;
  // Without its list, every concept that belongs in it would be said to stand in no module.
  if (absent.includes("concepts")) return undefined;
  // A goal that could not be read may be any that a question names.
  const lacksGoals = lost.includes("goals");
  return {
    ...value,
    ...text,
    id: source.id,
    ...at("concepts"),
    at,
    damaged: damaged || lacksGoals,
  };
}
