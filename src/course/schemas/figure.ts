import { z } from "zod";

const phrase = z.string().min(1);
const axis = z.strictObject({ name: phrase, low: phrase, high: phrase });
const party = z.strictObject({ title: phrase, gives: z.array(phrase).min(1) });
const title = phrase.describe("accessible name");

/** A chain with arrows, first to last. */
const steps = z.strictObject({
  kind: z.literal("steps"),
  title,
  steps: z
    .array(
      z.strictObject({
        term: phrase,
        label: phrase.optional(),
        text: phrase.optional(),
        items: z.array(phrase).optional(),
      }),
    )
    .min(2),
});

/** Two axes and four cells: top left, top right, bottom left, bottom right. */
const quadrant = z.strictObject({
  kind: z.literal("quadrant"),
  title,
  x: axis,
  y: axis,
  cells: z.array(z.strictObject({ title: phrase, text: phrase })).length(4),
});

/** Things side by side: a table that turns into cards on a phone. */
const comparison = z
  .strictObject({
    kind: z.literal("comparison"),
    title,
    columns: z.array(phrase).min(2).max(4),
    rows: z.array(z.strictObject({ name: phrase, cells: z.array(phrase) })).min(1),
  })
  .refine((figure) => figure.rows.every((row) => row.cells.length === figure.columns.length), {
    path: ["rows"],
    message: "every row needs as many cells as there are columns",
  });

/** Two parties that give each other something. */
const exchange = z.strictObject({ kind: z.literal("exchange"), title, left: party, right: party });

/** One to three groups of things, optionally under one root. */
const groups = z.strictObject({
  kind: z.literal("groups"),
  title,
  root: phrase.optional(),
  groups: z
    .array(
      z.strictObject({ title: phrase, text: phrase.optional(), items: z.array(phrase).min(1) }),
    )
    .min(1)
    .max(3),
});

/** `figures/NAME.yaml`: the words of a figure; the site draws it. */
export const figureSchema = z.discriminatedUnion("kind", [
  steps,
  quadrant,
  comparison,
  exchange,
  groups,
]);

export type FigureData = z.infer<typeof figureSchema>;
export type FigureOf<Kind extends FigureData["kind"]> = Extract<FigureData, { kind: Kind }>;
