import { z } from "zod";
import { RELATION_TYPES } from "../relations.ts";
import { date, words } from "./text.ts";

/** How much a rule is held to: it stops a build, it is said, or it is not asked about. */
export const RULE_LEVELS = ["error", "warn", "off"] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

const relationWords = z.strictObject({
  /** How the page that writes the relation says it: "is onderdeel van". */
  label: words,
  /** How the page at the other end says it: "bestaat onder meer uit". */
  inverse: words,
});

/** `course.yaml`: what the site says about the course itself. */
export const courseSchema = z.strictObject({
  /** Storage key of the readers' progress: never change it once readers have come. */
  id: z.string().regex(/^[a-z0-9-]+$/, "lower-case letters, digits and hyphens expected"),
  title: words,
  tagline: words,
  description: words,
  /** BCP 47 tag of the texts, such as nl or en-GB. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language tag such as nl expected"),
  license: z.strictObject({ name: words, url: z.url({ protocol: /^https?$/ }) }),
  /** Where a reader reports a mistake: a URL or a mailto: link. */
  contact: z.url({ protocol: /^(https?|mailto)$/ }).optional(),
  /** When the texts were last worked on: the year by which a page is cited. Without it a page is cited without a date. */
  updated: date.optional(),
  /** Id of the concept that the home page opens with. */
  start: words,
  /** Module ids, in the order of the course. */
  modules: z.array(z.string()).min(1),
  relations: z.record(z.enum(RELATION_TYPES), relationWords),
  /** How much a rule of craft is held to; a rule that is not named has its own level. */
  rules: z.record(z.string(), z.enum(RULE_LEVELS)).default({}),
  /** Who wrote the course, for citations: "Jansen, A." or the name of an organisation. */
  authors: z.array(z.string().min(1)).default([]),
});

export type CourseSettings = z.infer<typeof courseSchema>;
