/** How far a reader is, on the front page, with the modules and on the progress page. Scripts say it: few words. */
export interface StandingWords {
  /** Where something was answered and nothing was known yet: "0 known" would tell what is missing, not what was done. */
  answered: (done: number, total: number) => string;
  ever: (ever: number, total: number) => string;
  due: (n: number) => string;
  /** Where nothing was answered yet. */
  untouched: string;
  best: (right: number, total: number) => string;
  /** `when` is a date. */
  bestOn: (right: number, total: number, when: string) => string;
  failed: string;
  retry: string;
}

/** The next step, as what leads there says it: with the name of what it leads to, or short in a list. */
export interface StepWords {
  begin: (concept: string) => string;
  read: (concept: string) => string;
  test: (module: string) => string;
  next: (module: string) => string;
  review: string;
  done: string;
  short: { begin: string; read: string; test: string };
}

/** The front page of who was here before. */
export interface HomeScriptWords {
  due: (n: number, minutes: number) => string;
  nothingDue: string;
}

/** How far a goal is. */
export interface GoalWords {
  open: string;
  shown: string;
  firm: string;
}
