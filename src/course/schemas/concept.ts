import { z } from "zod";
import { idPattern } from "../id.ts";
import { words } from "./text.ts";

const id = z.string().regex(idPattern, "lower-case letters, digits and hyphens expected");

/** Front matter of `concepts/ID.mdx`. */
export const conceptSchema = z.strictObject({
  title: words.describe("Name of the concept, as its page has it."),
  definition: words.describe(
    "One sentence that stands on its own: preview, search card, glossary.",
  ),
  aliases: z
    .array(words)
    .default([])
    .describe("Other names: searched, and accepted as wikilink targets."),
  relations: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe("Relation type → concepts; one direction is written, the inverse is derived."),
  formerly: z
    .array(id)
    .default([])
    .describe("Ids it had before, or concepts that merged into it: their addresses lead here."),
  draft: z
    .boolean()
    .default(false)
    .describe("Whether it is shown while it is written, but left out of a build."),
});
