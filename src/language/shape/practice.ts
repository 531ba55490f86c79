/** A set of questions, as the page has it. */
export interface QuestionSetWords {
  view: string;
  all: string;
  one: string;
  shuffle: string;
  finish: string;
  restart: string;
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
  comesBack: string;
  reread: string;
  mistakes: string;
  again: string;
  inOrder: string;
}

/** The practice page. */
export interface PracticeWords {
  title: string;
  intro: string;
  choose: string;
  module: string;
  count: string;
  start: string;
  noScript: string;
}

/** The practice page, as its script has it. */
export interface PracticeScriptWords {
  unknown: (ids: string[]) => string;
  unknownModule: (id: string) => string;
  unreachable: (n: number) => string;
  rest: string;
  none: string;
  loading: string;
  ownPage: string;
  copy: string;
  copied: string;
  address: string;
  pretest: {
    title: string;
    intro: string;
  };
}
