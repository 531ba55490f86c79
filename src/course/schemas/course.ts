import { z } from "zod";
import { RELATION_TYPES } from "../relations.ts";

const words = z.strictObject({
  /** How the page that writes the relation says it: "is onderdeel van". */
  label: z.string().min(1),
  /** How the page at the other end says it: "bestaat onder meer uit". */
  inverse: z.string().min(1),
});

/** `course.yaml`: what the site says about the course itself. */
export const courseSchema = z.strictObject({
  /** Storage key of the readers' progress: never change it once readers have come. */
  id: z.string().regex(/^[a-z0-9-]+$/, "lower-case letters, digits and hyphens expected"),
  title: z.string().min(1),
  tagline: z.string().min(1),
  description: z.string().min(1),
  /** BCP 47 tag of the texts, such as nl or en-GB. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language tag such as nl expected"),
  license: z.strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  /** Where a reader reports a mistake: a URL or a mailto: link. */
  contact: z.url({ protocol: /^(https?|mailto)$/ }).optional(),
  /** Id of the concept that the home page opens with. */
  start: z.string().min(1),
  /** Module ids, in the order of the course. */
  modules: z.array(z.string()).min(1),
  relations: z.record(z.enum(RELATION_TYPES), words),
});

export type CourseSettings = z.infer<typeof courseSchema>;
