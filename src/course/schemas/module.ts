import { z } from "zod";
import { idPattern } from "../id.ts";
import { words } from "./text.ts";

const id = z.string().regex(idPattern, "lower-case letters, digits and hyphens expected");

/** A goal: a text, or a text with a permanent id that questions can name. */
const goal = z.union([
  words.transform((text) => ({ id: undefined, text })),
  z.strictObject({ id, text: words }),
]);

/** Front matter of `modules/ID.mdx`. */
export const moduleSchema = z.strictObject({
  title: words,
  summary: words,
  /** Each completes "after this module you can …". */
  goals: z.array(goal).min(1),
  /** Concept ids in reading order. */
  concepts: z.array(z.string()).min(1),
  /** Whether it is shown while it is written, but left out of a build. */
  draft: z.boolean().default(false),
});
