import { dayOf } from "./days.ts";
import type { Records } from "./progress.ts";
import { AGAIN, ratingOf } from "./rating.ts";
import { reviews } from "./reviews.ts";

/** How far a learning goal is: not yet, shown once, firm. */
export type GoalState = "open" | "shown" | "firm";

/**
 * How far a goal is. Shown: one of its questions was right, without guessing, on the first attempt of a day. Firm: one
 * that asks to apply or to judge was, on two different local days; of a goal that has none of those, any of its questions.
 * Like `everKnown`, this never falls.
 * @param applied ids of its questions of level apply or judge
 * @param all ids of all its questions
 */
export function goalState(
  applied: readonly string[],
  all: readonly string[],
  records: Records,
): GoalState {
  const deep = applied.length > 0 ? applied : all;
  if (daysKnown(deep, records).size >= 2) return "firm";
  return daysKnown([...all, ...applied], records).size > 0 ? "shown" : "open";
}

/** The local days on which one of these questions was known. */
function daysKnown(ids: readonly string[], records: Records): Set<number> {
  const attempts = ids.flatMap((id) => reviews(records.get(id)?.attempts ?? []));
  return new Set(attempts.filter((one) => ratingOf(one) !== AGAIN).map(({ at }) => dayOf(at)));
}
