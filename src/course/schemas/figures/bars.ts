import { z } from "zod";
import { name, note, text, title, words } from "./words.ts";

const bar = z.strictObject({ name, value: z.number(), note: note.optional() });

export const bars = z.strictObject({
  kind: z.literal("bars").describe("A few values of one unit, and what follows from them."),
  title,
  unit: words({ signs: 16 }).optional(),
  max: z.number().positive().optional(),
  bars: z.array(bar).min(2).max(8),
  result: z.strictObject({ name, text }).optional(),
});
