import { tidy, type Attempt } from "./attempts.ts";
import { provisionalDue } from "./provisional.ts";

/**
 * What is kept of one question, as JSON under one storage key (`store.ts`) and in the progress
 * file (`file.ts`). How older shapes become this one stands in `parse.ts`.
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
   * kept so that the header can count without a scheduler. Absent: not scheduled, so not due.
   */
  due?: number | undefined;
  /** The last answer, as the form's values. */
  answer?: string[] | undefined;
}

/** Progress by question id. */
export type Records = ReadonlyMap<string, Progress>;

/**
 * A record with one more attempt.
 * @param progress what was kept so far; undefined for a first answer
 * @param wording fingerprint of the wording that was answered
 * @param answer the form's values
 */
export function withAttempt(
  progress: Progress | undefined,
  attempt: Attempt,
  wording: string,
  answer: string[],
): Progress {
  const attempts = tidy([...(progress?.attempts ?? []), attempt]);
  const due = provisionalDue(attempt, progress?.attempts.at(-1)?.at, progress?.due);
  return { v: 1, wording, attempts, due, answer };
}

/** Whether a question was reworded since it was answered. */
export function isReworded(progress: Progress, wording: string): boolean {
  return progress.wording !== "" && progress.wording !== wording;
}
