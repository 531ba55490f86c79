import type { ConceptOverview } from "./overview.ts";

/** The one thing to do next in a module. `concept` is an id. */
export type Step =
  { do: "begin" | "read"; concept: string } | { do: "test" | "review" | "next" | "done" };

/** Where a reader is in a module. */
export interface Position {
  /** Its concepts, in reading order. */
  concepts: readonly Pick<ConceptOverview, "concept" | "total" | "done" | "here">[];
  /** How much of it is to be reviewed now. */
  due: number;
  /** Whether its closing test was done. */
  isTested: boolean;
  /** The concept that was read last, in this module or elsewhere. */
  last?: string | undefined;
  /** Whether another module follows. */
  hasNext: boolean;
}

/**
 * The next step in a module: its first concept, then the next one with questions that were never answered (the one
 * read last before all, and after it the ones that follow it), then the test, what is to be reviewed, the next module.
 * A concept that asks nothing is passed: nothing tells whether it was read. A module of which only twins were answered,
 * elsewhere, was not begun.
 */
export function nextStep({ concepts, due, isTested, last, hasNext }: Position): Step {
  const place = concepts.findIndex(({ concept }) => concept === last);
  const first = concepts[0];
  if (first && place < 0 && !isTested && concepts.every(({ here }) => here === 0))
    return { do: "begin", concept: first.concept };
  const from = Math.max(0, place);
  const onward = [...concepts.slice(from), ...concepts.slice(0, from)];
  const open = onward.find(({ done, total }) => done < total);
  if (open) return { do: "read", concept: open.concept };
  if (!isTested) return { do: "test" };
  if (due > 0) return { do: "review" };
  return { do: hasNext ? "next" : "done" };
}
