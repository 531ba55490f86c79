import { counted, type Attempt } from "./attempts.ts";
import { isDue } from "./due.ts";
import { familiesOf, recordsOf, wholeOf, type Families } from "./families.ts";
import { longestAgo } from "./longest-ago.ts";
import { mix } from "./mix.ts";
import type { Records } from "./progress.ts";
import { reviews } from "./reviews.ts";
import { retrievability, schedule } from "./schedule.ts";
import { shuffle, type Seed } from "./shuffle.ts";

/** What a session is chosen from, and how. */
export interface SessionWish {
  /** With due dates that are up to date: see `refresh.ts`. */
  records: Records;
  /** The concept of a question; undefined for one that the course no longer has. */
  conceptOf: (id: string) => string | undefined;
  families?: Families;
  /** Whether two concepts contrast: their questions come one after the other, where that can be. */
  isContrast?: (a: string, b: string) => boolean;
  /** Milliseconds. */
  now: number;
  /** The most questions. */
  size?: number;
  /** Decides between questions that are equally urgent. */
  seed: Seed;
}

/** As many questions as some five minutes take. */
export const SESSION = 12;

/**
 * The ids of the questions of one review session: of the families that are due, confident mistakes first and then what
 * is nearest to being forgotten; of each family the question that was seen longest ago, or never. Put in an order that
 * mixes concepts, because telling them apart is part of knowing them.
 */
export function chooseSession(wish: SessionWish): string[] {
  const { records, conceptOf, isContrast, now, size = SESSION, seed } = wish;
  const all = new Map(
    dueFamilies(wish).map((family) => {
      const { attempts = [] } = wholeOf(recordsOf(family, records), now) ?? {};
      const urgency = urgencyOf(counted(attempts, now), now);
      return [longestAgo(family, records, now), urgency] as const;
    }),
  );
  const urgent = shuffle([...all.keys()].sort(), seed).sort(
    (a, b) => (all.get(a) ?? 0) - (all.get(b) ?? 0),
  );
  return mix(urgent.slice(0, size), (id) => conceptOf(id) ?? "", isContrast);
}

/** The families that are due, without the questions that the course no longer has. */
export function dueFamilies({
  records,
  conceptOf,
  families = new Map(),
  now,
}: Pick<SessionWish, "records" | "conceptOf" | "families" | "now">): string[][] {
  return familiesOf(records.keys(), families)
    .map((family) => family.filter((id) => conceptOf(id) !== undefined))
    .filter((family) => {
      const whole = wholeOf(recordsOf(family, records), now);
      return whole !== undefined && isDue(whole, now);
    });
}

/** Lower is more urgent: below 0 for a confident mistake, else the chance of recall. */
function urgencyOf(attempts: readonly Attempt[], now: number): number {
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
