import { z } from "zod";
import { phrase, title } from "./words.ts";

export const groups = z.strictObject({
  kind: z.literal("groups").describe("One to three groups of things, optionally under one root."),
  title,
  root: phrase.optional(),
  groups: z
    .array(
      z.strictObject({ title: phrase, text: phrase.optional(), items: z.array(phrase).min(1) }),
    )
    .min(1)
    .max(3),
});
