import { z } from "zod";
import { name, text, title, words } from "./words.ts";

const form = z.strictObject({
  form: words({ signs: 32 }),
  lang: z.string().regex(/^[a-z]{2,3}$/, "a language code has two or three letters: la, fr, nl"),
  language: name,
  meaning: text.optional(),
  when: words({ signs: 32 }).optional(),
  text: text.optional(),
  doubt: text.optional(),
});

export const descent = z.strictObject({
  kind: z
    .literal("descent")
    .describe(
      "The journey of a word through languages, oldest form first; `doubt` is about the step to that form.",
    ),
  title,
  forms: z.array(form).min(2).max(8),
});
