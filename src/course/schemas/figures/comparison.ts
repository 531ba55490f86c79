import { z } from "zod";
import { phrase, title } from "./words.ts";

export const comparison = z
  .strictObject({
    kind: z
      .literal("comparison")
      .describe("Things side by side: a table that turns into cards on a phone."),
    title,
    columns: z.array(phrase).min(2).max(4),
    rows: z.array(z.strictObject({ name: phrase, cells: z.array(phrase) })).min(1),
  })
  .refine((figure) => figure.rows.every((row) => row.cells.length === figure.columns.length), {
    path: ["rows"],
    message: "every row needs as many cells as there are columns",
  });
