/** The progress page. */
export interface ProgressWords {
  title: string;
  intro: string;
  noScript: string;
  kinds: {
    known: string;
    started: string;
    due: string;
    open: string;
  };
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
  numbers: (known: number, total: number) => string;
  due: (n: number) => string;
  totals: (done: number, known: number, total: number) => string;
  columns: readonly [string, string, string, string];
  blocked: string;
  damaged: (n: number) => string;
  none: string;
  failed: string;
  saved: (n: number, file: string) => string;
  added: (n: number) => string;
  updated: (n: number) => string;
  unchanged: (n: number) => string;
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
