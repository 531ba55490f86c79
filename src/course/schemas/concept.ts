import { z } from "zod";
import { idPattern } from "../id.ts";
import { words } from "./text.ts";

/** Front matter of `concepts/ID.mdx`. */
export const conceptSchema = z.strictObject({
  title: words,
  /** One sentence that stands on its own: preview, search card, glossary. */
  definition: words,
  /** Other names: searched, and accepted as wikilink targets. */
  aliases: z.array(words).default([]),
  /** Relation type → concepts; one direction is written, the inverse is derived. */
  relations: z.record(z.string(), z.array(z.string())).default({}),
  /** Ids that this concept had before, or concepts that merged into it: their addresses lead here. */
  formerly: z
    .array(z.string().regex(idPattern, "lower-case letters, digits and hyphens expected"))
    .default([]),
  /** Whether it is shown while it is written, but left out of a build. */
  draft: z.boolean().default(false),
});
