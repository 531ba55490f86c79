import type { Concept, Relation } from "../model.ts";
import type { Report } from "../problems.ts";
import type { CourseFile } from "../read.ts";
import { conceptSchema } from "../schemas/concept.ts";
import { parseBody } from "./body.ts";
import { parseMarkdown } from "./markdown.ts";
import { parseYaml } from "./yaml.ts";

/** Reads `concepts/ID.mdx`; undefined, with reports, where its front matter or syntax is not right. */
export function parseConcept(source: CourseFile, report: Report): Concept | undefined {
  const document = parseMarkdown(source, report);
  if (document === undefined) return undefined;
  const { file, source: text, frontMatter } = document;
  const body = parseBody(document.body, { concept: source.id, file, source: text }, report);
  const origin = { file, firstLine: frontMatter.firstLine };
  const fields = parseYaml(frontMatter.text, conceptSchema, origin, report);
  if (fields === undefined) return undefined;

  const { relations: written, ...data } = fields.value;
  const relations = Object.entries(written).flatMap(([type, targets]) =>
    targets.map((target, index): Relation => ({
      ...fields.at("relations", type, index),
      type,
      target,
    })),
  );
  return { ...data, ...body, id: source.id, file, line: 1, at: fields.at, relations };
}
