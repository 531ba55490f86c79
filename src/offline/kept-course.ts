/** What a worker is told of the course that it keeps: the build writes it before the worker's script, as `self.course`. */
export interface KeptCourse {
  /** Follows from every file: another one is another version. */
  version: string;
  /** The files that are kept at once, as `list.ts` writes them. */
  files: string;
  /** Where these files stand in one, and its sum. */
  pack: { path: string; sum: string };
  /** Of a course that is too large to be kept whole: where the list of its other files stands. */
  rest?: string;
  /** What answers where there is no network, for what is not kept. */
  offline: string;
  /** What a page shows as long as a newer version waits. */
  newer: string;
  /** Parameters of pages on a wall or in a frame, which show no such thing. */
  modes: string[];
}

/** What a course too large to be kept whole consists of besides, as a file of its own. */
export interface Rest {
  /** As `list.ts` writes it. */
  files: string;
  /** The files of each module: who opens one of these pages has the others kept too. */
  modules: string[][];
}
