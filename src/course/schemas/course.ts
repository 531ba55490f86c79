import { z } from "zod";
import { RELATION_TYPES } from "../relations.ts";
import { languageTag } from "./language.ts";
import { date, words } from "./text.ts";

/** How much a rule is held to: it stops a build, it is said, or it is not asked about. */
export const RULE_LEVELS = ["error", "warn", "off"] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

const relationWords = z.strictObject({
  label: words.describe('How the page that writes the relation says it: "is onderdeel van".'),
  inverse: words.describe('How the page at the other end says it: "bestaat onder meer uit".'),
});

const license = z.strictObject({
  name: words.describe("Name of the licence, such as CC BY 4.0."),
  url: z.url({ protocol: /^https?$/ }).describe("Where the licence can be read."),
});

/** What an inspection of the whole site found: it meets the standard, or meets it in part. */
export const AUDITED = ["full", "partial"] as const;

const accessibility = z
  .strictObject({
    publisher: words.describe(
      "The organisation that publishes the site and answers for its accessibility.",
    ),
    contact: z
      .url({ protocol: /^(https?|mailto)$/ })
      .describe("Where a reader reports what is not accessible: a URL or a mailto: link."),
    status: z
      .enum(AUDITED)
      .optional()
      .describe("What an inspection found; left out where there was none."),
    report: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Where the report of that inspection stands."),
    register: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("The statement in a public register, such as toegankelijkheidsverklaring.nl."),
    date: date.optional().describe("When the statement was last looked at."),
  })
  .refine(({ status, report }) => status === undefined || report !== undefined, {
    path: ["report"],
    error: "a status needs the report of an inspection that found it",
  });

/** `course.yaml`: what the site says about the course itself. */
export const courseSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9-]{1,100}$/,
      "lower-case letters, digits and hyphens expected, a hundred at most",
    )
    .describe("Storage key of the readers' progress: never change it once readers have come."),
  title: words.describe("Name of the course, on every page."),
  tagline: words.describe("A few words under the title on the front page."),
  description: words.describe("One or two sentences: what search engines and shared links show."),
  language: languageTag.describe("BCP 47 tag of the texts, such as nl or en-GB."),
  license: license.describe("What others may do with the texts."),
  contact: z
    .url({ protocol: /^(https?|mailto)$/ })
    .optional()
    .describe("Where a reader reports a mistake: a URL or a mailto: link."),
  accessibility: accessibility
    .optional()
    .describe("Who answers for the accessibility statement, and what was found."),
  updated: date
    .optional()
    .describe("When the texts were last worked on: the year by which a page is cited."),
  start: words.describe("Id of the concept that the home page opens with."),
  modules: z.array(z.string()).min(1).describe("Module ids, in the order of the course."),
  relations: z
    .record(z.enum(RELATION_TYPES), relationWords)
    .describe("How each type of relation is said, from both ends."),
  rules: z
    .record(z.string(), z.enum(RULE_LEVELS))
    .default({})
    .describe("How much a rule of craft is held to; one that is not named has its own level."),
  authors: z
    .array(words)
    .default([])
    .describe('Who wrote the course, for citations: "Jansen, A." or the name of an organisation.'),
});

export type CourseSettings = z.infer<typeof courseSchema>;
