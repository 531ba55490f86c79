import {
  createEmptyCard,
  default_w,
  forgetting_curve,
  fsrs,
  Rating as Fsrs,
  type Grade,
} from "ts-fsrs";
import type { Attempt } from "./attempts.ts";
import { DAY, dayOf, startOfDay } from "./days.ts";
import { ratingOf, type Rating } from "./rating.ts";
import { reviews } from "./reviews.ts";

/** Our ratings as FSRS names them. */
const GRADES: Record<Rating, Grade> = { 1: Fsrs.Again, 2: Fsrs.Hard, 3: Fsrs.Good, 4: Fsrs.Easy };

/** What FSRS knows of a memory after its last review. */
export interface Schedule {
  /** When to ask again: the start of a local day, in milliseconds. */
  due: number;
  /** Days in which the chance of recall falls from 100 % to 90 %. */
  stability: number;
  /** The last review, in milliseconds. */
  lastReview: number;
}

/** A rated review at a moment in milliseconds. */
export interface Review {
  at: number;
  rating: Rating;
}

/**
 * The schedule that follows from a history; undefined without one.
 * @param attempts oldest first
 * @param retention the chance of recall at which a question comes back, above 0 and at most 1
 */
export function schedule(attempts: readonly Attempt[], retention?: number): Schedule | undefined {
  const history = reviews(attempts);
  return replay(
    history.map((attempt) => ({ at: attempt.at, rating: ratingOf(attempt) })),
    retention,
  );
}

/**
 * Replays reviews through FSRS-6 with its default parameters: without fuzz, so that the same
 * history gives the same date on every device, and without short-term steps, so that intervals are
 * whole days. https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 * @param history oldest first, at most one review per local day
 */
export function replay(history: readonly Review[], retention = 0.9): Schedule | undefined {
  const last = history.at(-1);
  if (!last) return undefined;
  const scheduler = fsrs({
    request_retention: retention,
    enable_fuzz: false,
    enable_short_term: false,
  });
  let card = createEmptyCard(new Date(0));
  for (const { at, rating } of history)
    card = scheduler.next(card, localDate(at), GRADES[rating]).card;
  return {
    due: startOfDay(dayOf(last.at) + card.scheduled_days),
    stability: card.stability,
    lastReview: last.at,
  };
}

/** The chance (0 to 1) that it is recalled now. Counted in whole days, as the schedule is. */
export function retrievability({ stability, lastReview }: Schedule, now: number): number {
  return forgetting_curve(default_w, Math.max(0, dayOf(now) - dayOf(lastReview)), stability);
}

/** ts-fsrs counts days in UTC; this is the moment that is in UTC the day that it was here. */
function localDate(at: number): Date {
  return new Date(dayOf(at) * DAY);
}
