/** The review page. */
export interface ReviewWords {
  title: string;
  next: string;
  intro: string;
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
  place: (place: number, total: number) => string;
  skip: string;
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
  skippedAll: string;
  summary: (right: number, total: number) => string;
  returns: string;
  sureAndWrong: (n: number) => string;
  calibration: string;
  right: (right: number, total: number) => string;
  reread: string;
  more: (n: number) => string;
  questions: (n: number) => string;
}

/** When something comes back, in days from today. */
export type WhenWords = (days: number, date: string) => string;
