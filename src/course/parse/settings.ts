import type { Report } from "../problems.ts";
import type { CourseFiles } from "../read.ts";
import { RELATION_TYPES } from "../relations.ts";
import { courseSchema } from "../schemas/course.ts";
import { parseFields } from "./yaml.ts";

/**
 * Reads `course.yaml` as far as it goes. What is missing, or not right, has something in its place that no rule finds
 * fault with, so that the mistakes in the rest of the course are found too; `absent` names it.
 */
export function parseSettings({ settings, folder, ...files }: CourseFiles, report: Report) {
  const words = { title: "?", tagline: "?", description: "?" };
  const missing = {
    ...{ ...words, id: "course", language: "en", start: "?" },
    license: { name: "?", url: "https://example.org/" },
    modules: [...files.modules.map(({ id }) => id), "?"],
    relations: Object.fromEntries(
      RELATION_TYPES.map((type) => [type, { label: "?", inverse: "?" }]),
    ),
  };
  const file = settings?.path ?? `${folder}/course.yaml`;
  const text = settings && { text: settings.text, firstLine: 1 };
  const fields = parseFields(text, courseSchema, missing, file, report);
  if (settings !== undefined && fields.absent.includes("language")) {
    report.warning(
      fields.at("language"),
      "What hangs on the language of the course was not looked at: addresses, numbers and how questions are put.",
      "More may follow when course.yaml is mended.",
    );
  }
  return fields;
}
