import type { LevelWords } from "./exports.ts";
/** The page for those who teach. */
export interface InstructorWords {
  title: string;
  lead: (course: string) => string;
  contents: string;
  /** The ids of its parts, which addresses may name. */
  ids: {
    link: string;
    show: string;
    embed: string;
    scorm: string;
    exports: string;
    lms: string;
    print: string;
    results: string;
    covers: string;
    lasts: string;
    cite: string;
  };
  /** Links that last, with examples from the course. */
  link: string;
  linkText: string;
  addresses: {
    page: string;
    section: string;
    question: string;
    set: string;
    module: string;
    test: string;
    search: string;
  };
  seedText: (seed: string) => string;
  make: [before: string, after: string];
  /** In front of a class. */
  show: string;
  showText: string;
  shown: { set: string; question: string };
  map: string;
  /** In a learning environment. */
  embed: string;
  embedText: string;
  scorm: string;
  scormText: string;
  /** Where to press. */
  lms: string;
  steps: { name: string; questions: string; scorm: string }[];
  lmsText: string;
  stepsHead: { name: string; questions: string; scorm: string };
  exports: string;
  exportsText: string;
  whole: (questions: number) => string;
  perModule: string;
  /** On paper. */
  print: string;
  printText: string;
  book: string;
  /** What a group knows. */
  results: string;
  resultsText: string;
  resultsGo: string;
  /** What the course covers. */
  covers: string;
  coversText: string;
  columns: { goal: string; concepts: string; questions: string; total: string };
  levels: LevelWords;
  /** Of a module: how many goals and questions it has. */
  served: (goals: number, questions: number) => string;
  toModule: string;
  noGoal: string;
  /** What lasts. */
  lasts: string;
  lastsText: string[];
  cite: string;
  citeText: string;
  license: string;
  machines: string;
  machinesText: string;
}
