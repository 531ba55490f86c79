import { z } from "zod";
import { name, note, title, words } from "./words.ts";

const short = words({ signs: 48, letters: 16 });

/** A cell as the drawing wants it, however it is written: a text, a text with a note, or "" for nothing. */
const cell = z.preprocess(
  (written) => (written === "" ? {} : typeof written === "string" ? { text: written } : written),
  z.strictObject({ text: short.optional(), note: note.optional() }),
);
const lane = z.strictObject({ name, cells: z.array(cell), line: name.optional() });

/** Who does what in each step of a service, with the lines between them. */
export const blueprint = z
  .strictObject({
    kind: z.literal("blueprint"),
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
