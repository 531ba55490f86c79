/** The review page. */
export interface ReviewWords {
  title: string;
  intro: string;
  begin: string;
  skip: string;
  forecast: string;
  noScript: string;
}

/** The review page, as its script has it. */
export interface ReviewScriptWords {
  /** What stands above the buttons with which an answer is given: that they ask for sureness, and check. */
  howSure: string;
  /** What the buttons say with which an answer is given. */
  sure: {
    sure: string;
    doubt: string;
    guess: string;
  };
  /** So many are ready; of a session, how many it asks and how long that takes. */
  ready: (n: number) => string;
  takes: (n: number, isPart: boolean, minutes: number) => string;
  begin: string;
  /** The same of a session that was begun before. */
  left: (n: number) => string;
  goesOn: string;
  resume: string;
  fetching: (n: number, total: number) => string;
  place: (place: number, total: number) => string;
  next: string;
  finish: string;
  failed: string;
  retry: string;
  nothing: string;
  never: string;
  blocked: string;
  nextOne: (when: string, n: number) => string;
  practice: string;
  read: string;
  module: (title: string) => string;
  skippedAll: string;
  summary: (right: number, total: number) => string;
  /** So many moved further away: until then, or until then and later. */
  firmer: (n: number, span: string, orLater: boolean) => string;
  /** Above how far apart reviews were and are. */
  apart: string;
  returns: string;
  /** Of the answers that were this sure, how many were right: one sentence, or nothing where nobody said. */
  calibration: (found: Record<"sure" | "doubt" | "guess", Part>) => string;
  reread: string;
  more: (n: number) => string;
  questions: (n: number) => string;
}

interface Part {
  right: number;
  total: number;
}

/** When something comes back, in days from today. */
export type WhenWords = (days: number, date: string) => string;
