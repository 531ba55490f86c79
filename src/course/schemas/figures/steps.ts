import { z } from "zod";
import { note, phrase, title } from "./words.ts";

export const steps = z.strictObject({
  kind: z.literal("steps").describe("A chain with arrows, first to last."),
  title,
  steps: z
    .array(
      z.strictObject({
        term: phrase,
        label: phrase.optional(),
        text: phrase.optional(),
        items: z.array(phrase).optional(),
        note: note.optional(),
      }),
    )
    .min(2),
});
