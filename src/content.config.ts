import { relative, resolve } from "node:path";
import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { z } from "astro/zod";
import { currentCourse } from "./course/current.ts";
import type { CourseRecords, Featured, Succeeding } from "./course/records/index.ts";
import type { CaseRecord } from "./course/records/case.ts";
import type { MovedRecord } from "./course/records/moved.ts";
import { MOVED_TYPES } from "./course/records/moved-types.ts";
import type { ConceptRecord } from "./course/records/concept.ts";
import type { FigureRecord } from "./course/records/figure.ts";
import type { ModuleRecord } from "./course/records/module.ts";
import type { QuestionRecord } from "./course/records/question.ts";
import type { CourseSettings } from "./course/schemas/course.ts";
import type { SourceRecord } from "./course/records/source.ts";
import { conceptTexts, pathOf } from "./course/text/destination.ts";

const course = currentCourse();
const { folder } = course;

interface Entry {
  id: string;
  data: object;
  /** The MDX file with the entry's text, and that of others if it is made of several. */
  filePath?: string;
}

/** A collection that is derived from the course: the records know the whole, so that pages need not. */
function derived(name: string, entries: (records: CourseRecords) => Entry[]): Loader {
  return {
    name,
    load: (context) => {
      const { store, config } = context;
      store.clear();
      for (const { id, data, filePath } of entries(course.records(config.base))) {
        const text = filePath === undefined ? {} : { filePath, deferredRender: true };
        store.set({ id, data: { ...data }, ...text });
      }
      return Promise.resolve();
    },
  };
}

/** Astro wants the path of a text from the root of the project, wherever the course stands. */
const file = (path: string) =>
  `${relative(process.cwd(), resolve(folder)).replaceAll("\\", "/")}/${path}`;

export const collections = {
  course: defineCollection({
    loader: derived("course", ({ settings }) => [{ id: "course", data: settings }]),
    schema: z.custom<CourseSettings>(),
  }),
  concepts: defineCollection({
    loader: derived("concepts", ({ concepts }) =>
      concepts.map((data) => ({
        id: data.id,
        data,
        filePath: file(conceptTexts(data.module.id)),
      })),
    ),
    schema: z.custom<ConceptRecord & Featured & Succeeding>(),
  }),
  modules: defineCollection({
    loader: derived("modules", ({ modules }) =>
      modules.map((data) => ({
        id: data.id,
        data,
        filePath: file(pathOf({ kind: "module", id: data.id })),
      })),
    ),
    schema: z.custom<ModuleRecord & Featured>(),
  }),
  questions: defineCollection({
    loader: derived("questions", ({ questions }) =>
      questions.map((data) => ({ id: data.id, data })),
    ),
    schema: z.custom<QuestionRecord>(),
  }),
  sources: defineCollection({
    loader: derived("sources", ({ sources }) => sources.map((data) => ({ id: data.id, data }))),
    schema: z.custom<SourceRecord>(),
  }),
  cases: defineCollection({
    loader: derived("cases", ({ cases }) => cases.map((data) => ({ id: data.id, data }))),
    schema: z.custom<CaseRecord>(),
  }),
  moved: defineCollection({
    // One entry for each type: Astro takes a collection without any for a mistake.
    loader: derived("moved", ({ moved }) =>
      MOVED_TYPES.map((type) => ({
        id: type,
        data: { moved: moved.filter((record) => record.type === type) },
      })),
    ),
    schema: z.custom<{ moved: MovedRecord[] }>(),
  }),
  figures: defineCollection({
    loader: derived("figures", ({ figures }) => figures.map((data) => ({ id: data.name, data }))),
    schema: z.custom<FigureRecord>(),
  }),
};
