import { counted } from "./attempts.ts";
import { dayOf } from "./days.ts";
import { wholeOf } from "./families.ts";
import type { Progress } from "./progress.ts";
import { schedule } from "./schedule.ts";

/** How far apart the reviews of a family were and are now, in whole days. */
export interface Step {
  /** Until the last review; undefined for what was never answered before. */
  from: number | undefined;
  to: number;
}

/**
 * What the reviews of one local day did to a family; undefined where it was not answered that day.
 * @param kept the records of the family
 * @param now milliseconds
 */
export function stepOf(kept: readonly Progress[], day: number, now: number): Step | undefined {
  const attempts = counted(wholeOf(kept, now)?.attempts ?? [], now);
  const until = (isPart: (on: number) => boolean) => {
    const found = schedule(attempts.filter(({ at }) => isPart(dayOf(at))));
    return (
      found && { last: dayOf(found.lastReview), days: dayOf(found.due) - dayOf(found.lastReview) }
    );
  };
  const [before, after] = [until((on) => on < day), until((on) => on <= day)];
  return after?.last === day ? { from: before?.days, to: after.days } : undefined;
}

/** Whether it moved further away; tomorrow, where it was never answered before, is no further: so a wrong answer comes back. */
export const isFirmer = ({ from, to }: Step): boolean => to > (from ?? 1);
