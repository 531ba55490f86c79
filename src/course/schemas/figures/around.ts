import { z } from "zod";
import { text, title, words } from "./words.ts";

const box = z.strictObject({ name: words({ signs: 32, letters: 14 }), text: text.optional() });

export const around = z.strictObject({
  kind: z.literal("around").describe("Four to six things around one."),
  title,
  center: box,
  boxes: z.array(box).min(4).max(6),
});
