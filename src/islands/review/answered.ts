import type { Sure } from "../../learning/attempts.ts";
import { dayOf } from "../../learning/days.ts";
import { recordsOf, type Families } from "../../learning/families.ts";
import type { Records } from "../../learning/progress.ts";
import { stepOf, type Step } from "../../learning/step.ts";

/** A question of a session, as it was first answered on its day, here or in another tab. */
export interface Answered {
  id: string;
  score: number;
  sure: Sure | undefined;
  /** When it comes back, in milliseconds. */
  due: number | undefined;
  step: Step | undefined;
}

/**
 * How a question was answered on a local day; undefined where it was not.
 * @param records with due dates that are up to date
 */
export function answeredOn(
  day: number,
  id: string,
  records: Records,
  families: Families,
  now: number,
): Answered | undefined {
  const progress = records.get(id);
  const first = progress?.attempts.find(({ at }) => dayOf(at) === day);
  if (!progress || !first) return undefined;
  const step = stepOf(recordsOf(families.get(id) ?? [id], records), day, now);
  return { id, score: first.score, sure: first.sure, due: progress.due, step };
}

/** Whether a question, or one of its twins, was answered on a local day: then it need not be asked on that day. */
export const isAnsweredOn = (
  day: number,
  id: string,
  records: Records,
  families: Families,
): boolean =>
  recordsOf(families.get(id) ?? [id], records).some(({ attempts }) =>
    attempts.some(({ at }) => dayOf(at) === day),
  );

/** How many come back when, soonest first. */
export function returns(answered: readonly Answered[]): [due: number, count: number][] {
  const counts = new Map<number, number>();
  for (const { due } of answered) {
    if (due !== undefined) counts.set(due, (counts.get(due) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}
