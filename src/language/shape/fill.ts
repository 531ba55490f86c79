/** The map that a reader fills in, as its pages have it. */
export interface FillWords {
  title: string;
  intro: string;
  ofModule: (module: string) => string;
  introModule: (names: number) => string;
  drag: string;
  how: string;
  given: string;
  byKeys: string;
  alike: string;
  part: string;
  names: string;
  drawing: string;
  count: string;
  away: (names: number, all: boolean) => string;
  check: string;
  hint: string;
  restart: string;
  inList: string;
  introList: string;
  toList: string;
  place: (n: number) => string;
  choose: string;
  noScript: string;
  /** Of a module that has too few relations. */
  tooFew: string;
  /** Before the modules of which that is said. */
  leftOut: string;
  none: string;
  whole: string;
  toModule: (module: string) => string;
  next: (module: string) => string;
}

/** The same, as its script has it. */
export interface FillScriptWords {
  place: (n: number) => string;
  empty: string;
  right: string;
  wrong: string;
  held: (name: string) => string;
  put: (name: string, place: string, left: number) => string;
  back: (name: string) => string;
  verdict: (right: number, wrong: number, open: number) => string;
  done: string;
  begin: (names: number) => string;
  chooseFirst: string;
}
