import { z } from "zod";
import { around } from "./figures/around.ts";
import { bars } from "./figures/bars.ts";
import { blueprint } from "./figures/blueprint.ts";
import { choice } from "./figures/choice.ts";
import { comparison } from "./figures/comparison.ts";
import { cycle } from "./figures/cycle.ts";
import { descent } from "./figures/descent.ts";
import { exchange } from "./figures/exchange.ts";
import { flow } from "./figures/flow.ts";
import { groups } from "./figures/groups.ts";
import { journey } from "./figures/journey.ts";
import { ladder } from "./figures/ladder.ts";
import { nested } from "./figures/nested.ts";
import { pyramid } from "./figures/pyramid.ts";
import { quadrant } from "./figures/quadrant.ts";
import { spectrum } from "./figures/spectrum.ts";
import { steps } from "./figures/steps.ts";
import { timeline } from "./figures/timeline.ts";

/** `figures/NAME.yaml`: the words of a figure; the site draws it. A kind that joins here asks for its drawing. */
export const figureSchema = z.discriminatedUnion("kind", [
  steps,
  quadrant,
  comparison,
  exchange,
  groups,
  around,
  bars,
  blueprint,
  choice,
  cycle,
  descent,
  flow,
  journey,
  ladder,
  nested,
  pyramid,
  spectrum,
  timeline,
]);

export type FigureData = z.infer<typeof figureSchema>;
export type FigureKind = FigureData["kind"];
export type FigureOf<Kind extends FigureKind> = Extract<FigureData, { kind: Kind }>;
