import { z } from "zod";
import { date, words } from "./text.ts";

/** A person, or an organisation under `literal`. */
const name = z.union([
  z.strictObject({ family: words, given: words.optional() }),
  z.strictObject({ literal: words }),
]);

const text = z.union([z.string(), z.number()]).transform(String);

/** A DOI; where its whole address is written, that is taken off. */
const doi = z
  .string()
  .transform((value) => value.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ""))
  .refine(
    (value) => /^10\.\d+(\.\d+)*\/\S+$/.test(value),
    "a DOI such as 10.1177/0092070300281004 expected",
  );

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
  title: words,
  /** How a citation in the text names it. */
  "title-short": words,
  author: z.array(name).default([]),
  /** Of a chapter: who put the book together. */
  editor: z.array(name).default([]),
  issued: date.optional(),
  "container-title": z.string().optional(),
  publisher: z.string().optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  DOI: doi.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().optional(),
  /** article: the course rests on it; literature: an article cites it; background: checked beyond the articles. */
  role: z.enum(["article", "literature", "background"]),
  /** Of literature: the source through which it is known. */
  via: z.string().optional(),
  /** Of background: where the fact was checked. */
  consulted: z.string().optional(),
  /** What it says and what the course uses it for. */
  summary: words,
});

export type SourceData = z.infer<typeof sourceSchema>;
