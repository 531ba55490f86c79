import { outcome, type Outcome } from "../practice/outcome.ts";
import { nextOpen, type Run } from "../practice/run.ts";
import type { Environment } from "./environment.ts";
import { parseSuspended, suspendText, type Asked, type Suspended } from "./suspend.ts";

/** What a learning environment says of a test that was done. */
const DONE = ["passed", "failed", "completed"];

/** How much of 100 a result is, cut after two decimals: rounded up it could pass what it does not reach. */
export const scoreOf = ({ right, total }: Outcome): number =>
  Math.floor((right * 10_000) / Math.max(1, total)) / 100;

/** A test as a student does it in a learning environment: what was there, and what is reported of it. */
export class Attempt {
  readonly #environment: Environment;
  readonly #questions: readonly Asked[];
  readonly #mastery: number;
  /** What was there from before. */
  readonly before: Suspended | undefined;
  /** Whether there was something that could not be read. */
  readonly isUnreadable: boolean;
  /** Whether the test is only shown: nothing may be reported then. */
  readonly isShownOnly: boolean;
  /** The best result of a whole run: a score never falls. */
  best: number | undefined;
  /** Whether what a student answered fits into what is kept. */
  isWhole = true;
  /** Whether all of what was reported last was taken. */
  isReported = true;
  #run: Run | undefined;

  /** @param environment in which a session has begun */
  constructor(environment: Environment, questions: readonly Asked[]) {
    this.#environment = environment;
    this.#questions = questions;
    const text = environment.get("cmi.suspend_data");
    this.before = parseSuspended(text, questions);
    this.isUnreadable = text !== "" && !this.before;
    this.isShownOnly = ["browse", "review"].includes(environment.get("cmi.core.lesson_mode"));
    this.#mastery = numberIn(environment.get("cmi.student_data.mastery_score"));
    const isDone = DONE.includes(environment.get("cmi.core.lesson_status"));
    const reported = isDone ? numberIn(environment.get("cmi.core.score.raw")) : NaN;
    const known = [this.before?.best ?? NaN, reported].filter((score) => score >= 0);
    this.best = known.length > 0 ? Math.max(...known) : undefined;
  }

  /** Whether something is to be told of an answer to this question: only the first of a run counts. */
  takes(id: string): boolean {
    return !this.isShownOnly && !(this.#run ?? this.before?.run)?.given.has(id);
  }

  /**
   * Reports a run, as far as it is; without one, the run that was reported last, or that the test was begun.
   * @returns false where not all of it was taken
   */
  report(run: Run | undefined = this.#run, now = Date.now()): boolean {
    if (this.isShownOnly) return true;
    if (!run) return this.#environment.report(this.#result(), now);
    this.#run = run;
    const result = outcome(run);
    if (run.whole && result.open === 0) this.best = Math.max(this.best ?? 0, scoreOf(result));
    const { text, isWhole } = suspendText({ run, best: this.best }, this.#questions);
    this.isWhole = isWhole;
    const open = nextOpen(run, run.place);
    const here = run.ids[open < 0 ? run.place : open] ?? "";
    this.isReported = this.#environment.report(
      {
        ...this.#result(),
        "cmi.core.lesson_location": here.slice(0, 255),
        "cmi.suspend_data": text,
      },
      now,
    );
    return this.isReported;
  }

  /** What there is to say of the result: no score before all is answered, since that would fail who is not done yet. */
  #result(): Record<string, string> {
    if (this.best === undefined) return { "cmi.core.lesson_status": "incomplete" };
    const isPassed = this.best >= this.#mastery;
    return {
      "cmi.core.score.min": "0",
      "cmi.core.score.max": "100",
      "cmi.core.score.raw": String(this.best),
      "cmi.core.lesson_status": isNaN(this.#mastery) ? "completed" : isPassed ? "passed" : "failed",
    };
  }
}

const numberIn = (text: string): number => (text.trim() === "" ? NaN : Number(text));
