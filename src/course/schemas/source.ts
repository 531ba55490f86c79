import { z } from "zod";
import { date, words } from "./text.ts";

const name = z
  .union([
    z.strictObject({
      family: words.describe("Family name, with its particles: van der Berg."),
      given: words.optional().describe("Given names or initials."),
    }),
    z.strictObject({ literal: words.describe("Name of an organisation, as it is printed.") }),
  ])
  .describe("A person, or an organisation under literal.");

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
  type: z
    .enum([
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
    ])
    .describe("What it is, in the terms of CSL."),
  title: words.describe("Full title."),
  "title-short": words.describe("How a citation in the text names it."),
  author: z.array(name).default([]).describe("Who wrote it, in the order of the publication."),
  editor: z.array(name).default([]).describe("Of a chapter: who put the book together."),
  issued: date.optional().describe("When it was published: 1960, 2012-04 or 2012-04-30."),
  "container-title": z
    .string()
    .optional()
    .describe("Journal, newspaper, book or site it stands in."),
  publisher: z.string().optional().describe("Who published it."),
  volume: text.optional().describe("Volume of the journal."),
  issue: text.optional().describe("Issue of the volume."),
  page: text.optional().describe("Pages, such as 45-56."),
  DOI: doi.optional().describe("DOI, such as 10.1177/0092070300281004."),
  URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Where it can be read."),
  language: z.string().optional().describe("Language tag of the source, such as en."),
  role: z
    .enum(["article", "literature", "background"])
    .describe(
      "article: the course rests on it; literature: an article cites it; background: checked beyond the articles.",
    ),
  via: z.string().optional().describe("Of literature: id of the source through which it is known."),
  consulted: z.string().optional().describe("Of background: where the fact was checked."),
  summary: words.describe("What it says and what the course uses it for."),
});

export type SourceData = z.infer<typeof sourceSchema>;
