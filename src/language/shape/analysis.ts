/** The page on which an instructor sees how a group answered. */
export interface AnalysisWords {
  title: string;
  lead: string;
  noScript: string;
  /** How the files come here: a list of steps; in the first, where students save theirs. */
  steps: string;
  save: (button: string) => [before: string, after: string];
  handIn: string;
  bring: string;
  privacy: string;
  choose: string;
  drop: string;
  results: string;
  picture: string;
  pictureText: string;
  legend: { fine: string; watch: string; bad: string };
  module: string;
  allModules: string;
  onlyMarked: string;
  csv: string;
  again: string;
  columns: { question: string; n: string; facility: string; discrimination: string };
  /** What the figures say. */
  reading: string;
  readingText: { term: string; text: string }[];
  rules: string;
}

/** Why a file of a student is not counted; without those, it is. */
export type RefusedFile =
  "too-large" | "not-json" | "not-progress" | "newer" | "other-course" | "unreadable" | "nothing";

/** What may be wrong with a question. */
export interface VerdictWords {
  reversed: string;
  lure: string;
  flat: string;
  hard: string;
  easy: string;
  idle: string;
}

/** What the script of that page says. */
export interface AnalysisScriptWords {
  reading: (done: number, all: number) => string;
  notFetched: string;
  /** How many students, and what was made of files that are not one each. */
  students: (n: number) => string;
  answers: (answers: number, questions: number) => string;
  same: (files: number) => string;
  reworded: (n: number) => string;
  unknown: (n: number) => string;
  damaged: (n: number) => string;
  few: (students: number, least: number) => string;
  none: string;
  refused: Record<RefusedFile, string>;
  more: (n: number) => string;
  showMore: (n: number) => string;
  verdicts: VerdictWords;
  /** What a verdict means, in a sentence. */
  advice: VerdictWords;
  fine: string;
  fewAnswers: string;
  right: string;
  lure: string;
  /** Above how answers were used: chosen, or put right. */
  chosen: (told: number, n: number) => string;
  putRight: (told: number, n: number) => string;
  notTold: string;
  others: string;
  open: string;
  /** What a picture of so many questions shows. */
  picture: (questions: number, marked: number) => string;
  /** What the axes of the picture say. */
  axes: { facility: string; discrimination: string };
  /** A table as a file: its name, the sign between cells, and its columns. */
  file: string;
  separator: string;
  cells: {
    id: string;
    module: string;
    question: string;
    n: string;
    right: string;
    facility: string;
    discrimination: string;
    verdicts: string;
    answers: string;
  };
}
