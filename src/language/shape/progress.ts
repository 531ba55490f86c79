/** The progress page. */
export interface ProgressWords {
  title: string;
  intro: string;
  noScript: string;
  /** Above the last seven days, and above the modules. */
  week: string;
  modules: string;
  /** What the parts of a bar are. */
  kinds: {
    known: string;
    due: string;
    started: string;
    open: string;
  };
  /** What counts as known. */
  counts: string;
  countsText: readonly string[];
  file: string;
  fileIntro: string;
  save: string;
  add: string;
  wipe: string;
  wipeTitle: string;
  cancel: string;
  saveFirst: string;
  wipeNow: string;
}

/** The progress page, as its script has it. */
export interface ProgressScriptWords {
  totals: (numbers: { done: number; ever: number; total: number; due: number }) => string;
  review: (n: number, minutes: number) => string;
  /** On how many of the last seven days something was answered; `list` names them. */
  days: (n: number, list: string) => string;
  /** Of the answers that were said to be sure, how many were right. */
  sure: (right: number, total: number) => string;
  goals: string;
  tests: string;
  test: (right: number, total: number) => string;
  /** Of the table of concepts. */
  columns: readonly [string, string, string];
  part: (n: number, total: number) => string;
  blocked: string;
  damaged: (n: number) => string;
  none: string;
  failed: string;
  saved: (n: number, file: string) => string;
  added: (n: number) => string;
  updated: (n: number) => string;
  unchanged: (n: number) => string;
  addedTests: (n: number) => string;
  notKept: (n: number) => string;
  skipped: {
    id: string;
    record: string;
    unknown: string;
  };
  skippedSome: (list: string) => string;
  more: (n: number) => string;
  notChecked: string;
  errors: {
    "too-large": string;
    "not-json": string;
    "not-progress": string;
    newer: string;
    "other-course": string;
  };
  willBeLost: (n: number) => string;
  wiped: string;
}
