import { counted, type Attempt } from "./attempts.ts";
import { due } from "./due-ids.ts";
import { mix } from "./mix.ts";
import type { Progress, Records } from "./progress.ts";
import { reviews } from "./reviews.ts";
import { retrievability, schedule } from "./schedule.ts";
import { shuffle, type Seed } from "./shuffle.ts";

/** What a session is chosen from, and how. */
export interface SessionWish {
  /** With due dates that are up to date: see `refresh.ts`. */
  records: Records;
  /** The concept of a question; undefined for one that the course no longer has. */
  conceptOf: (id: string) => string | undefined;
  /** Milliseconds. */
  now: number;
  /** The most questions; twelve are some five minutes. */
  size?: number;
  /** Decides between questions that are equally urgent. */
  seed: Seed;
}

/**
 * The ids of the questions of one review session: of what is due, confident mistakes first and
 * then what is nearest to being forgotten; put in an order that mixes concepts, because telling
 * them apart is part of knowing them.
 */
export function chooseSession({ records, conceptOf, now, size = 12, seed }: SessionWish): string[] {
  const asked = due(records, now).filter((id) => conceptOf(id) !== undefined);
  const urgency = new Map(asked.map((id) => [id, urgencyOf(records.get(id), now)]));
  const urgent = shuffle(asked.sort(), seed).sort(
    (a, b) => (urgency.get(a) ?? 0) - (urgency.get(b) ?? 0),
  );
  return mix(urgent.slice(0, size), (id) => conceptOf(id) ?? "");
}

/** Lower is more urgent: below 0 for a confident mistake, else the chance of recall. */
function urgencyOf(progress: Progress | undefined, now: number): number {
  const attempts = counted(progress?.attempts ?? [], now);
  const known = schedule(attempts);
  const chance = known ? retrievability(known, now) : 0;
  return isConfidentMistake(attempts) ? chance - 1.5 : chance;
}

/**
 * Whether the last review was wrong and sure. Such mistakes are corrected more readily than others, but
 * where the correction is forgotten it is the old mistake that returns: Butler, Fazio & Marsh
 * (2011), https://doi.org/10.3758/s13423-011-0173-y. A second try on the same day does not undo it.
 */
export function isConfidentMistake(attempts: readonly Attempt[]): boolean {
  const last = reviews(attempts).at(-1);
  return last !== undefined && last.sure === "sure" && last.score < 1;
}
