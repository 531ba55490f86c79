/** A module's test in a package for a learning environment, as its page has it. */
export interface PackagedWords {
  /** Where the questions come from, before the title of the course. */
  from: string;
  /** Where the way on leads: a page of the site. */
  home: string;
  /** While the learning environment is looked for. */
  looking: string;
  noScript: string;
}

/** The same, as its script has it: what becomes of answers and score. */
export interface PackagedScriptWords {
  reports: string;
  /** No learning environment was found. */
  alone: string;
  /** The learning environment shows the test, and takes nothing. */
  looksOnly: string;
  /** It refused to begin, with the number of its error. */
  refused: (error: string) => string;
  /** It did not take what was just reported. */
  failed: (error: string) => string;
  retry: string;
  /** After a failure, once all is reported. */
  mended: string;
  /** What was kept of an earlier time cannot be read. */
  unreadable: string;
  /** Of some answers only how they went is kept. */
  tooLong: string;
  /** A result with open questions: from when on it is reported. */
  whenAnswered: string;
  /** The result that was reported (0 to 100): this one, or a better one from before. */
  reported: (score: number) => string;
  best: (score: number) => string;
}
