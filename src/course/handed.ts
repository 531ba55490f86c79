import type { MediaFile } from "./media.ts";
import type { CourseRecords, Featured, Succeeding } from "./records/index.ts";
import type { CaseRecord } from "./records/case.ts";
import type { ConceptRecord } from "./records/concept.ts";
import type { FigureRecord } from "./records/figure.ts";
import type { ModuleRecord } from "./records/module.ts";
import type { MovedRecord } from "./records/moved.ts";
import type { QuestionRecord } from "./records/question.ts";
import type { SourceRecord } from "./records/source.ts";
import type { CourseSettings } from "./schemas/course.ts";
import type { Piece } from "./text/components.ts";

/** What there is a record of, by the name under which pages ask for it. */
export interface Kinds {
  concepts: ConceptRecord & Featured & Succeeding;
  modules: ModuleRecord & Featured;
  questions: QuestionRecord;
  sources: SourceRecord;
  cases: CaseRecord;
  figures: FigureRecord;
}

/** The records of a course by kind, each by its id, in the order of the ids. */
export type Records = { [Name in keyof Kinds]: ReadonlyMap<string, Kinds[Name]> };

/** What pages take from a course: plain, so that it can go to another thread. */
export interface Handed {
  settings: CourseSettings;
  records: Records;
  moved: readonly MovedRecord[];
  media: readonly MediaFile[];
  /** The texts of pages, by the path of their file in the course folder. */
  texts: ReadonlyMap<string, Piece[]>;
  /** Addresses of code that shows texts as they are now, by the path of their file, where the site's code is of before. */
  changed?: ReadonlyMap<string, string>;
}

/** Records by their id, in the order in which ids are read. */
const byId = <One>(list: readonly One[], idOf: (one: One) => string): ReadonlyMap<string, One> =>
  new Map(
    list.map((one) => [idOf(one), one] as const).sort(([one], [other]) => one.localeCompare(other)),
  );

/** What pages take from a course that was read. */
export function handedOf(course: CourseRecords, media: readonly MediaFile[]): Handed {
  const { settings, moved, texts } = course;
  const records = {
    concepts: byId(course.concepts, ({ id }) => id),
    modules: byId(course.modules, ({ id }) => id),
    questions: byId(course.questions, ({ id }) => id),
    sources: byId(course.sources, ({ id }) => id),
    cases: byId(course.cases, ({ id }) => id),
    figures: byId(course.figures, ({ name }) => name),
  };
  return { settings, records, moved, media, texts };
}

/** The configuration and the pages are loaded apart from each other: this is where they meet. */
const MEETING = Symbol.for("course/handed");

const shared = globalThis as { [MEETING]?: () => Handed };

/** Says where pages have it from; asked anew each time, because a course changes while it is written. */
export function handOver(current: () => Handed): void {
  shared[MEETING] = current;
}

/** What the pages of this thread were handed. Throws before anything was. */
export function handed(): Handed {
  const current = shared[MEETING];
  if (current === undefined) throw new Error("No course was handed to the pages of this thread.");
  return current();
}
