/** The list of all questions, as the page has it. */
export interface QuestionListWords {
  title: string;
  /** How many questions there are. */
  intro: (n: number) => string;
  /** What can be done with them, where scripts are. */
  use: string;
  noScript: string;
  /** The questions of one module, and the way from there to all. */
  ofModule: (title: string) => string;
  all: string;
  count: (n: number) => string;
  filter: string;
  search: string;
  module: string;
  everyModule: string;
  goal: string;
  everyGoal: string;
  level: string;
  everyLevel: string;
  kind: string;
  everyKind: string;
  answers: string;
  clear: string;
  case: (title: string) => string;
  /** Which goal a question serves. */
  serves: (goal: string) => string;
}

/** The list of all questions, as its script has it. */
export interface QuestionListScriptWords {
  /** How many of all are shown. */
  found: (found: number, all: number) => string;
  none: string;
  more: (n: number) => string;
  loading: string;
  unreachable: string;
  retry: string;
  tickAll: (n: number) => string;
  untickAll: (n: number) => string;
  tick: string;
}
