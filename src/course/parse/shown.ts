import type { z } from "zod";
import { figureSchema } from "../schemas/figure.ts";

/** Where an author finds how the fields of a schema are written, as a part of a sentence. */
export const examplesOf = (schema: z.ZodType): string =>
  `docs/${schema === figureSchema ? "figures" : "authoring"}.md shows each field with an example`;
