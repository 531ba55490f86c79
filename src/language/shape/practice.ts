/** A set of questions, as the page has it. */
export interface QuestionSetWords {
  view: string;
  all: string;
  one: string;
  shuffle: string;
  finish: string;
  restart: string;
  /** While other questions are fetched than the page has. */
  busy: string;
}

/** A set of questions, as its script has it. */
export interface QuestionSetScriptWords {
  place: (place: number, total: number) => string;
  answered: (answered: number, total: number) => string;
  skip: string;
  next: string;
  finish: string;
  score: (right: number, total: number) => string;
  open: (n: number) => string;
  allRight: string;
  /** Of a module's test, beside its best result before: lower, as good, higher. */
  best: (right: number, total: number) => string;
  asGood: (right: number, total: number) => string;
  better: (right: number, total: number) => string;
  notKept: string;
  reread: string;
  /** The same after a pretest, when nothing was read yet. */
  readAhead: string;
  /** From how many right on one goes on. */
  advice: (enough: number, total: number) => string;
  /** To answer what was left open. */
  rest: string;
  mistakes: string;
  again: string;
  inOrder: string;
  /** The row of questions, one of them, and how it went. */
  questions: string;
  question: string;
  marks: { right: string; partly: string; wrong: string; open: string };
  /** A run that was left. */
  was: (place: number, total: number) => string;
  soFar: (answered: number, right: number) => string;
  goOn: string;
  restart: string;
  gone: (n: number) => string;
  unreachable: (ids: readonly string[]) => string;
  retry: string;
}

/** The practice page. */
export interface PracticeWords {
  title: string;
  intro: string;
  choose: string;
  module: string;
  /** A mix of questions of all modules. */
  everyModule: string;
  count: string;
  start: string;
  /** To the list of all questions. */
  pick: string;
  /** Where scripts are off, for who came by the address of a set: before and in the link to all questions. */
  cameForSet: [text: string, link: string];
  noScript: string;
}

/** The practice page, as its script has it. */
export interface PracticeScriptWords {
  unknown: (ids: string[]) => string;
  unknownModule: (id: string) => string;
  unreachable: (ids: readonly string[]) => string;
  unreachableList: string;
  retry: string;
  withoutThem: (n: number) => string;
  rest: string;
  none: string;
  loading: string;
  ownPage: string;
  copy: string;
  copied: string;
  address: string;
  /** Where a set leads on to: another one of the kind, or the choice. */
  more: string;
  other: string;
  pretest: {
    title: string;
    intro: string;
    on: string;
  };
}
