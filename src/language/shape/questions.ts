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

/** What can be done with a set, as the page has it. */
export interface QuestionSetPanelWords {
  title: string;
  close: string;
  empty: string;
  inClass: string;
  screen: string;
  practise: string;
  print: string;
  share: string;
  link: string;
  code: string;
  copy: string;
  take: string;
  takeIntro: string;
  make: string;
  /** What the button of a format does, for who hears it alone. */
  makeIn: (format: string) => string;
  use: string;
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
  chosen: (n: number) => string;
  /** Puts back the set that there was. */
  restore: (n: number) => string;
  up: (question: string) => string;
  down: (question: string) => string;
  remove: (question: string) => string;
  moved: (place: number, total: number) => string;
  /** Those that are not listed. */
  andMore: (n: number) => string;
  removed: string;
  emptied: string;
  gone: (ids: readonly string[]) => string;
  /** Where more are chosen than an address takes along. */
  tooMany: (most: number) => string;
  /** Where an address is longer than some learning environments take. */
  tooLong: (signs: number) => string;
  /** Where the set is all of a module. */
  wholeModule: string;
  copied: string;
  copyYourself: string;
  /** What a set is called: in files, in frames. */
  name: (title: string, n: number) => string;
  making: string;
  made: (name: string) => string;
  notMade: string;
  /** Where trying again may not be enough. */
  reload: string;
  noAnswers: string;
}
