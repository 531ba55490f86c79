import { z } from "zod";
import { name, text, title, words } from "./words.ts";

const group = z.strictObject({
  name,
  text: text.optional(),
  items: z
    .array(words({ signs: 60 }))
    .min(1)
    .max(6),
});

export const flow = z.strictObject({
  kind: z.literal("flow").describe("From one group to another, and what comes back."),
  title,
  from: group,
  to: group,
  forward: words({ signs: 32 }),
  back: name.optional(),
});
