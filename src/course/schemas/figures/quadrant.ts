import { z } from "zod";
import { phrase, title } from "./words.ts";

const axis = z.strictObject({ name: phrase, low: phrase, high: phrase });

export const quadrant = z.strictObject({
  kind: z
    .literal("quadrant")
    .describe("Two axes and four cells: top left, top right, bottom left, bottom right."),
  title,
  x: axis,
  y: axis,
  cells: z.array(z.strictObject({ title: phrase, text: phrase })).length(4),
});
