import { z } from "zod";
import { phrase, title } from "./words.ts";

const party = z.strictObject({ title: phrase, gives: z.array(phrase).min(1) });

export const exchange = z.strictObject({
  kind: z.literal("exchange").describe("Two parties that give each other something."),
  title,
  left: party,
  right: party,
});
