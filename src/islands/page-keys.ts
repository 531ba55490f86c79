import { course } from "./keys.ts";

/** The keys under which single pages keep something in a reader's browser; rename none, or what was kept is lost. */
export const pageKeys = {
  /** The last queries, as a list. */
  searches: `${course}/searches`,
  /** Begins the key of each map that is being filled in, by its module (`fill/kept-board.ts`). */
  maps: `${course}:map:`,
  /** Begins the key of each run of a test or a set (`practice/run.ts`). */
  runs: `${course}:run:`,
  /** Begins the key of each module's results of its closing test (`learning/results.ts`). */
  tests: `${course}:test:`,
  /** The set of questions that was chosen to do something with, as ids in their order. */
  chosen: `${course}:chosen`,
  /** The review session of today, as far as it is (`review/kept-session.ts`). */
  review: `${course}:review`,
};
