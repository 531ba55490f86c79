import { counted, tidy, type Attempt } from "./attempts.ts";
import { inCalendar } from "./days.ts";
import { provisionalDue } from "./provisional.ts";

/**
 * What is kept of one question, as JSON under one storage key (`store.ts`) and in the progress
 * file (`file.ts`). What is read as this shape stands in `parse.ts`.
 */
export interface Progress {
  /** The version of this shape. */
  v: 1;
  /** Fingerprint of the wording that was last answered; empty where an older version kept none. */
  wording: string;
  /** Oldest first, each once, at most `KEPT`: see `tidy`. */
  attempts: Attempt[];
  /**
   * When to ask again: the start of a local day, in milliseconds. Derived from the attempts and
   * kept so that the header can count without a scheduler. Absent: not scheduled, so not due; of questions that are
   * twins, only the one that was answered last has it (`families.ts`).
   */
  due?: number | undefined;
  /** The last answer, as the form's values. */
  answer?: string[] | undefined;
}

/** Progress by question id. */
export type Records = ReadonlyMap<string, Progress>;

/** What is longer was written and not chosen: nobody counts it, and it is kept once (`Progress.answer`). */
const LONGEST = 200;

/**
 * A record with one more attempt. A clock outside the calendar of records counts as the nearest moment in it.
 * @param progress what was kept so far; undefined for a first answer
 * @param wording fingerprint of the wording that was answered
 * @param answer the form's values
 * @param family what was kept of the question and its twins as one record: its due date follows from all of that
 */
export function withAttempt(
  progress: Progress | undefined,
  attempt: Attempt,
  wording: string,
  answer: string[],
  family = progress,
): Progress {
  const first = [wording, ...answer];
  const isFirst = progress?.wording !== wording && first.join().length < LONGEST;
  const made = { ...attempt, at: inCalendar(attempt.at), ...(isFirst && { first }) };
  const before = family?.attempts ?? [];
  const believed = counted(before, made.at);
  // Where a wrong clock wrote, its due date is as wrong.
  const known = believed.length === before.length ? family?.due : undefined;
  const attempts = tidy([...(progress?.attempts ?? []), made]);
  const due = provisionalDue(made, believed.at(-1)?.at, known);
  return { v: 1, wording, attempts, due, answer };
}

/** Whether a question was reworded since it was answered. */
export function isReworded(progress: Progress, wording: string): boolean {
  return progress.wording !== "" && progress.wording !== wording;
}
