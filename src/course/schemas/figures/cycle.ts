import { z } from "zod";
import { name, note, text, title, words } from "./words.ts";

export const cycle = z.strictObject({
  kind: z.literal("cycle").describe("Steps in a ring: the last leads to the first."),
  title,
  center: words({ signs: 32, letters: 14 }).optional(),
  steps: z
    .array(z.strictObject({ name, text: text.optional(), note: note.optional() }))
    .min(3)
    .max(6),
});
