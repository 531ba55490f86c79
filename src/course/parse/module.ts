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
  const { file, source: text, frontMatter } = document;
  const { links, questions, citations, backgrounds, figures, cases, words } = parseBody(
    document.body,
    { concept: source.id, file, source: text },
    report,
  );
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
  const origin = { file, firstLine: frontMatter.firstLine };
  const fields = parseYaml(frontMatter.text, moduleSchema, origin, report);
  if (fields === undefined) return undefined;
  return { ...fields.value, id: source.id, ...fields.at("concepts"), at: fields.at, links, words };
}
