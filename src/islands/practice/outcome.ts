import type { Run } from "./run.ts";

/** How a question of a run went, at the first try. */
export type Mark = "right" | "partly" | "wrong" | "open";

/** How a run through some questions stands. */
export interface Outcome {
  total: number;
  /** Wholly right at the first try. */
  right: number;
  /** Of each question, in their order. */
  marks: Mark[];
  /** Answered and not wholly right, in order. */
  missed: string[];
  /** How many are not answered. */
  open: number;
}

/** The outcome of a run. */
export function outcome({ ids, given }: Pick<Run, "ids" | "given">): Outcome {
  const marks = ids.map((id) => markOf(given.get(id)?.score));
  const count = (mark: Mark) => marks.filter((each) => each === mark).length;
  return {
    total: ids.length,
    right: count("right"),
    marks,
    missed: ids.filter((_, index) => marks[index] === "partly" || marks[index] === "wrong"),
    open: count("open"),
  };
}

function markOf(score: number | undefined): Mark {
  if (score === undefined) return "open";
  return score === 1 ? "right" : score > 0 ? "partly" : "wrong";
}

/** From how many right on a test leads to what follows it: three quarters. */
export const enough = (total: number): number => Math.ceil(total * 0.75);

/** What is best to do after a run: to answer what is open, to do the mistakes again, or to go on. */
export function wayOn({ total, right, open }: Outcome, whole: boolean): "open" | "mistakes" | "on" {
  if (open > 0) return "open";
  return right < (whole ? enough(total) : total) ? "mistakes" : "on";
}
