import type { Handed } from "../../src/course/handed.ts";

/** What pages are handed of a course that has nothing but what is given here. */
export const handedWith = (some: Partial<Handed> = {}): Handed => ({
  settings: { language: "en" } as Handed["settings"],
  records: {
    ...{ concepts: new Map(), modules: new Map(), questions: new Map() },
    ...{ sources: new Map(), cases: new Map(), figures: new Map() },
  },
  moved: [],
  media: [],
  texts: new Map(),
  ...some,
});

/**
 * Takes away what was put where code meets that is loaded apart: all files of unit tests share a process, and none may find what
 * another left.
 */
export const clear = (meeting: "course/handed" | "course/reads"): boolean =>
  Reflect.deleteProperty(globalThis, Symbol.for(meeting));
