import { z } from "zod";
import { name, note, text, title, words } from "./words.ts";

const question = words({ signs: 24 });
const rung = z.strictObject({ name, text: text.optional(), note: note.optional() });

export const ladder = z.strictObject({
  kind: z.literal("ladder").describe("Means and ends: the end on top, the means below it."),
  title,
  up: question.optional(),
  down: question.optional(),
  rungs: z.array(rung).min(2).max(5),
});
