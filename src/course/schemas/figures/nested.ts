import { z } from "zod";
import { name, note, text, title } from "./words.ts";

const ring = z.strictObject({ name, text: text.optional(), note: note.optional() });

export const nested = z.strictObject({
  kind: z.literal("nested").describe("What lies within what, outermost first."),
  title,
  rings: z.array(ring).min(2).max(5),
});
