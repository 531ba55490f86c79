import { z } from "zod";
import { name, title, words } from "./words.ts";

const short = words({ signs: 48, letters: 14 });

const marked = z.strictObject({ text: short, note: short.optional() });

/** A cell: a text, a text with a note, or "" for nothing. Each is judged as what it is written as. */
const cell = z.unknown().transform((written, context): Partial<z.infer<typeof marked>> => {
  if (written === "") return {};
  const parsed = (typeof written === "string" ? short : marked).safeParse(written);
  if (parsed.success) return typeof parsed.data === "string" ? { text: parsed.data } : parsed.data;
  for (const issue of parsed.error.issues)
    context.issues.push({ ...issue, input: written } as z.core.$ZodRawIssue);
  return z.NEVER;
});
const lane = z.strictObject({ name, cells: z.array(cell), line: name.optional() });

export const blueprint = z
  .strictObject({
    kind: z
      .literal("blueprint")
      .describe("Who does what in each step of a service, with the lines between them."),
    title,
    steps: z.array(short).min(2).max(6),
    lanes: z.array(lane).min(3).max(6),
  })
  .check(({ value: { steps, lanes }, issues }) => {
    lanes.forEach(({ name, cells }, index) => {
      if (cells.length === steps.length) return;
      issues.push({
        code: "custom",
        path: ["lanes", index, "cells"],
        input: cells,
        message: `lane "${name}" has ${cells.length} cells for ${steps.length} steps`,
        params: { advice: 'Give every step a cell; write "" where nothing happens.' },
      });
    });
  });
