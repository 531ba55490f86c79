import { z } from "zod";

/** A person, or an organisation under `literal`. */
const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/** YAML reads 1960 as a number and 2012-04 as text; both are dates here. */
const date = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .refine(
    (value) => /^\d{4}(-\d\d){0,2}$/.test(value),
    "a date such as 1960, 2012-04 or 2012-04-30 expected",
  );

const text = z.union([z.string(), z.number()]).transform(String);

/** `sources/ID.yaml`: one bibliographic record, under CSL-JSON field names. */
export const sourceSchema = z.strictObject({
  type: z.enum([
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "book",
    "chapter",
    "interview",
    "report",
    "thesis",
    "webpage",
    "post-weblog",
  ]),
  title: z.string().min(1),
  /** How a citation in the text names it. */
  "title-short": z.string().min(1),
  author: z.array(name).default([]),
  issued: date.optional(),
  "container-title": z.string().optional(),
  publisher: z.string().optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  DOI: z.string().optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().optional(),
  /** article: the course rests on it; literature: an article cites it; background: checked beyond the articles. */
  role: z.enum(["article", "literature", "background"]),
  /** Of literature: the source through which it is known. */
  via: z.string().optional(),
  /** Of background: where the fact was checked. */
  consulted: z.string().optional(),
  /** What it says and what the course uses it for. */
  summary: z.string().min(1),
});

export type SourceData = z.infer<typeof sourceSchema>;
