import type { Module } from "../model.ts";
import type { Report } from "../problems.ts";
import type { CourseFile } from "../read.ts";
import { moduleSchema } from "../schemas/module.ts";
import { parseBody } from "./body.ts";
import { parseMarkdown } from "./markdown.ts";
import { parseYaml } from "./yaml.ts";

/** Reads `modules/ID.mdx`; undefined, with reports, where its front matter or syntax is not right. */
export function parseModule(source: CourseFile, report: Report): Module | undefined {
  const document = parseMarkdown(source, report);
  if (document === undefined) return undefined;
  const { file, frontMatter } = document;
  const { links, questions, words } = parseBody(
    document.body,
    { concept: source.id, file },
    report,
  );
  for (const question of questions) {
    report.error(
      question,
      `Question "${question.id}" stands in a module.`,
      "Move it to the concept that it tests; a module's closing test is made from those.",
    );
  }
  const origin = { file, firstLine: frontMatter.firstLine };
  const fields = parseYaml(frontMatter.text, moduleSchema, origin, report);
  if (fields === undefined) return undefined;
  return { ...fields.value, id: source.id, file, line: fields.lineOf("concepts"), links, words };
}
