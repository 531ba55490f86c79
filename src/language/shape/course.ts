/** Concept pages. */
export interface ConceptWords {
  kicker: (module: string, place: number, total: number) => string;
  also: string;
  relations: string;
  backlinks: string;
  moreBacklinks: (n: number) => string;
  sources: string;
  previous: string;
  next: string;
  test: string;
  inModule: string;
  cite: string;
  background: string;
  draft: string;
  retrieved: string;
  paragraph: string;
}

/** What a script says of the questions on a page of the text: how many were answered, and which of them were missed. */
export interface ConceptPathWords {
  done: (done: number, total: number) => string;
  allRight: string;
  missed: (n: number) => string;
}

/** Modules and their closing tests. */
export interface ModuleWords {
  draft: string;
  kicker: (number: number, total: number) => string;
  goals: string;
  concepts: string;
  reading: (minutes: number) => string;
  questions: (n: number) => string;
  test: string;
  practice: string;
  pretest: string;
  pretestText: string;
  pretestGo: string;
  /** When a goal is firm. */
  firm: string;
  testTitle: (title: string) => string;
  testIntro: (n: number) => string;
  next: string;
  back: string;
}
