/** How a run through some questions stands. */
export interface Outcome {
  total: number;
  /** Wholly right at the first try. */
  right: number;
  /** Answered and not wholly right, in the order of the questions. */
  wrong: string[];
  /** Not answered. */
  open: string[];
}

/**
 * The outcome of a run.
 * @param ids the questions of the run, in order
 * @param scores the first score (0 to 1) of each question that was answered
 */
export function outcome(ids: readonly string[], scores: ReadonlyMap<string, number>): Outcome {
  const scoreOf = (id: string) => scores.get(id);
  return {
    total: ids.length,
    right: ids.filter((id) => scoreOf(id) === 1).length,
    wrong: ids.filter((id) => (scoreOf(id) ?? 1) < 1),
    open: ids.filter((id) => scoreOf(id) === undefined),
  };
}
