import { DAY } from "./days.ts";

/** How sure the student was before seeing whether it was right: *Zeker*, *Twijfel* or *Gok*. */
export const SURE = ["sure", "doubt", "guess"] as const;
export type Sure = (typeof SURE)[number];

/** One answer that was checked. */
export interface Attempt {
  /** When: milliseconds since 1970. */
  at: number;
  /** How much of it was right: 0 to 1, and 1 is right. */
  score: number;
  /** Absent where nobody asked: in the text of a page. */
  sure?: Sure | undefined;
  /**
   * Of the first attempt at a wording: its fingerprint, then what was answered (the form's values). From these follows
   * how a class uses the options.
   */
  first?: string[] | undefined;
}

/** A record keeps its newest attempts: enough for years of review, small enough to store. */
export const KEPT = 200;

/**
 * The attempts that count now. A clock can be a day ahead of another (a journey, a zone set by hand); what lies
 * further in the future was written by a clock that was wrong. It is kept, since the wrong clock may be this one,
 * but no date follows from it until its time has come; what was ever known does (`ever-known.ts`).
 */
export function counted(attempts: readonly Attempt[], now: number): Attempt[] {
  return attempts.filter(({ at }) => at <= now + DAY);
}

/** A total order, oldest first: two attempts compare as 0 only when they are the same attempt. */
export function compareAttempts(a: Attempt, b: Attempt): number {
  return a.at - b.at || compareTexts(nameOf(a), nameOf(b));
}

/** Any attempts as a record keeps them: oldest first, each once, the newest `KEPT`. */
export function tidy(attempts: readonly Attempt[]): Attempt[] {
  // One that two tabs wrote may tell more in one of them: that comes after the other.
  const sorted = [...attempts].sort(compareAttempts);
  return [...new Map(sorted.map((each) => [momentOf(each), each])).values()].slice(-KEPT);
}

/** The same text for the same attempt, whatever else is told of it. */
export const momentOf = ({ at, score, sure }: Attempt): string => [at, score, sure].join();

/** Code unit order, which is the same on every device; `localeCompare` is not. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Another text for any other attempt. */
export function nameOf({ at, score, sure, first }: Attempt): string {
  return [at, score, sure, first].join();
}
