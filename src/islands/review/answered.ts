import type { Sure } from "../../learning/attempts.ts";

/** A question of this session, as it was first answered. */
export interface Answered {
  id: string;
  right: boolean;
  sure: Sure | undefined;
  /** When it comes back, in milliseconds. */
  due: number | undefined;
  /** The item with the question, for the section that explains it. */
  item: HTMLElement;
}

/** How many were right of those that were answered with each degree of confidence. */
export function calibration(answered: readonly Answered[]) {
  return (["sure", "doubt", "guess"] as const)
    .map((sure) => ({ sure, answers: answered.filter((answer) => answer.sure === sure) }))
    .filter(({ answers }) => answers.length > 0)
    .map(({ sure, answers }) => ({
      sure,
      right: answers.filter(({ right }) => right).length,
      total: answers.length,
    }));
}

/** How many come back when, soonest first. */
export function returns(answered: readonly Answered[]): [due: number, count: number][] {
  const counts = new Map<number, number>();
  for (const { due } of answered) {
    if (due !== undefined) counts.set(due, (counts.get(due) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}
