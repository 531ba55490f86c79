import { conceptSchema } from "./concept.ts";
import { courseSchema } from "./course.ts";
import { figureSchema } from "./figure.ts";
import { moduleSchema } from "./module.ts";
import { sourceSchema } from "./source.ts";

/** The fields of every kind of file that an author writes, by the name of the kind. */
export const schemas = {
  course: courseSchema,
  module: moduleSchema,
  concept: conceptSchema,
  source: sourceSchema,
  figure: figureSchema,
};

export type SchemaName = keyof typeof schemas;
