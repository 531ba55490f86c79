import { z } from "zod";
import { phrase, title } from "./words.ts";

const party = z.strictObject({ title: phrase, gives: z.array(phrase).min(1) });

/** Two parties that give each other something. */
export const exchange = z.strictObject({
  kind: z.literal("exchange"),
  title,
  left: party,
  right: party,
});
