import { languageOf } from "../../language/languages.ts";
import { Catalogue } from "../catalogue.ts";
import type { Course, Figure } from "../model.ts";
import type { CourseSettings } from "../schemas/course.ts";
import { conceptRecords, type ConceptRecord } from "./concept.ts";
import { moduleRecords, type ModuleRecord } from "./module.ts";
import { questionRecord, type QuestionRecord } from "./question.ts";
import { sourceRecords, type SourceRecord } from "./source.ts";

/** Everything the pages show, derived from a course without errors. */
export interface CourseRecords {
  settings: CourseSettings;
  concepts: ConceptRecord[];
  modules: ModuleRecord[];
  questions: QuestionRecord[];
  sources: SourceRecord[];
  figures: Figure[];
}

/** Derives what the pages show. `base` is the site's base path: links inside texts carry it. */
export function courseRecords(course: Course, base: string): CourseRecords {
  const catalogue = new Catalogue(course.concepts);
  const { addresses } = languageOf(course.settings.language);
  const context = { catalogue, base, addresses };
  const concepts = conceptRecords(course, catalogue);
  const questions = concepts.flatMap(({ id, module }) => {
    const { questions = [], sections = [] } = catalogue.find(id) ?? {};
    return questions.map((question) => {
      const sectionTitle = sections.find((section) => section.id === question.section)?.title;
      const home = { module: module.id, sectionTitle, language: course.settings.language };
      return questionRecord(question, home, context);
    });
  });
  return {
    settings: course.settings,
    concepts,
    modules: moduleRecords(course, catalogue),
    questions,
    sources: sourceRecords(course),
    figures: course.figures,
  };
}
