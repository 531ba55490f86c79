import { z } from "zod";
import { name, note, text, title, words } from "./words.ts";

const pole = words({ signs: 24, letters: 16 });
const point = z.strictObject({
  name,
  at: z.number().min(0).max(100),
  text: text.optional(),
  note: note.optional(),
});

export const spectrum = z.strictObject({
  kind: z
    .literal("spectrum")
    .describe("Where things stand between two poles: 0 is the start, 100 the end."),
  title,
  start: pole,
  end: pole,
  points: z.array(point).min(1).max(7),
});
