/** Worksheets and keys, on paper and in the book; a script may make them of a chosen set. */
export interface SheetWords {
  worksheet: string;
  key: string;
  /** Before the lines that a student writes who they are on. */
  name: string;
  group: string;
  /** What is done with the page. */
  print: string;
  /** Leads on from what is printed to the same on a screen. */
  online: string;
  /** A case with the questions that it is for. */
  caseFor: (title: string, first: number, last: number) => string;
  /** Where a case was told before. */
  caseBefore: (title: string, number: number) => string;
  /** How to answer on paper. */
  howOrder: string;
  howMatch: string;
  answer: string;
  both: string;
}

/** A module on paper. */
export interface PaperWords {
  title: (module: string) => string;
  intro: string;
  /** Above the choice of parts, and the parts themselves. */
  parts: string;
  all: string;
  reader: string;
  /** Leads to the closing test on paper. */
  test: string;
}
