import { z } from "zod";
import { name, note, text, title } from "./words.ts";

const level = z.strictObject({ name, text: text.optional(), note: note.optional() });

export const pyramid = z.strictObject({
  kind: z.literal("pyramid").describe("Levels that rest on each other, top first."),
  title,
  levels: z.array(level).min(3).max(7),
});
