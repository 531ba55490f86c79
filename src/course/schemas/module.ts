import { z } from "zod";
import { idPattern } from "../id.ts";
import { words } from "./text.ts";

const id = z.string().regex(idPattern, "lower-case letters, digits and hyphens expected");

/** A goal: a text, or a text with a permanent id that questions can name. */
const goal = z.union([
  words.transform((text) => ({ id: undefined, text })),
  z.strictObject({
    id: id.describe("Permanent, unique in the course: questions name the goal by it."),
    text: words.describe('What follows "after this module you can …".'),
  }),
]);

/** Front matter of `modules/ID.mdx`. */
export const moduleSchema = z.strictObject({
  title: words.describe("Name of the module."),
  summary: words.describe("One sentence: what the module is about."),
  goals: z.array(goal).min(1).describe('Each completes "after this module you can …".'),
  concepts: z.array(z.string()).min(1).describe("Concept ids in reading order."),
  draft: z
    .boolean()
    .default(false)
    .describe("Whether it is shown while it is written, but left out of a build."),
});
