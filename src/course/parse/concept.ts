import type { Concept, Relation } from "../model.ts";
import type { Report } from "../problems.ts";
import type { CourseFile } from "../read.ts";
import { conceptSchema } from "../schemas/concept.ts";
import { parseBody } from "./body.ts";
import { parseMarkdown } from "./markdown.ts";
import { parseFields } from "./yaml.ts";

/**
 * Reads `concepts/ID.mdx` as far as it goes: what is not right in its front matter is reported and left out, so that
 * the mistakes in its text are found too.
 */
export function parseConcept(source: CourseFile, report: Report): Concept {
  const { frontMatter, body: blocks, ...document } = parseMarkdown(source, report);
  const { file, source: text, damaged } = document;
  const body = parseBody(
    blocks,
    { page: { kind: "concept", id: source.id }, file, source: text },
    report,
  );
  const missing = { title: source.id, definition: source.id };
  const fields = parseFields(frontMatter, conceptSchema, missing, file, report);
  const { relations: written, ...data } = fields.value;
  const relations = Object.entries(written).flatMap(([type, targets]) =>
    targets.map((target, index): Relation => ({
      ...fields.at("relations", type, index),
      type,
      target,
    })),
  );
  const id = source.id;
  const { at, lost } = fields;
  return { ...data, ...body, id, file, line: 1, at, relations, damaged, lost };
}
