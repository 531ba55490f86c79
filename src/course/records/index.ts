import { languageOf } from "../../language/languages.ts";
import { Catalogue, questionsOf } from "../catalogue.ts";
import { familiesOf } from "../families.ts";
import { Links } from "../links.ts";
import type { Course } from "../model.ts";
import { featuresOf, type Feature } from "../text/features.ts";
import { htmlOfPieces, type Piece } from "../text/components.ts";
import type { TextContext } from "../text/context.ts";
import { renderPage } from "../text/render.ts";
import type { CourseSettings } from "../schemas/course.ts";
import { caseRecords, type CaseRecord } from "./case.ts";
import { conceptRecords, type ConceptRecord } from "./concept.ts";
import { figureRecords, type FigureRecord } from "./figure.ts";
import { moduleRecords, type ModuleRecord } from "./module.ts";
import { arrivals, movedRecords, type MovedRecord } from "./moved.ts";
import { questionRecord, type QuestionRecord } from "./question.ts";
import { sourceRecords, type SourceRecord } from "./source.ts";

/** What a page's text holds that needs a style, or a script, of its own. */
export interface Featured {
  features: Feature[];
}

/** Everything the pages show, derived from a course without errors. */
export interface CourseRecords {
  settings: CourseSettings;
  concepts: (ConceptRecord & Featured)[];
  modules: (ModuleRecord & Featured)[];
  questions: QuestionRecord[];
  sources: SourceRecord[];
  figures: FigureRecord[];
  cases: CaseRecord[];
  moved: MovedRecord[];
  /** The texts of pages, by the path of their file in the course folder. */
  texts: Map<string, Piece[]>;
}

/** What the texts of a course need to become HTML. */
function textContext(course: Course, base: string): TextContext {
  const { text: words, addresses } = languageOf(course.settings.language);
  const sources = new Map(course.sources.map((source) => [source.id, source["title-short"]]));
  const moved = movedRecords(course, new Catalogue(course.concepts), addresses);
  const links = new Links(course, base);
  return { links, words, sources, base, addresses, arrivals: arrivals(moved) };
}

/** The texts of all pages, by the path of their file in the course folder. */
function textsOf({ concepts, modules }: Course, context: TextContext): Map<string, Piece[]> {
  const texts = new Map<string, Piece[]>();
  for (const { id, body } of concepts) {
    texts.set(`concepts/${id}.mdx`, renderPage(body, { kind: "concept", id }, context));
  }
  for (const { id, body } of modules) {
    texts.set(`modules/${id}.mdx`, renderPage(body, { kind: "module", id }, context));
  }
  return texts;
}

/** Derives what the pages show. `base` is the site's base path: links inside texts carry it. */
export function courseRecords(course: Course, base: string): CourseRecords {
  const catalogue = new Catalogue(course.concepts);
  const context = textContext(course, base);
  const texts = textsOf(course, context);
  const concepts = conceptRecords(course, catalogue);
  const moved = movedRecords(course, catalogue, context.addresses);
  const families = familiesOf(questionsOf(course));
  const questions = concepts.flatMap(({ id, module }) => {
    const { questions = [], sections = [] } = catalogue.find(id) ?? {};
    const ofPage = { ...context, page: { kind: "concept" as const, id } };
    return questions.map((question) => {
      const sectionTitle = sections.find((section) => section.id === question.section)?.title;
      const home = {
        module: module.id,
        sectionTitle,
        language: course.settings.language,
        family: families.get(question.id) ?? question.id,
      };
      return questionRecord(question, home, ofPage);
    });
  });
  const cases = caseRecords(course, context);
  const htmlOf = (concept: string) =>
    htmlOfPieces(texts.get(`concepts/${concept}.mdx`) ?? []) +
    JSON.stringify(questions.filter((question) => question.concept === concept)) +
    JSON.stringify(
      cases.filter(({ id }) =>
        questions.some((question) => question.concept === concept && question.case === id),
      ),
    );
  return {
    settings: course.settings,
    concepts: concepts.map((concept) => ({ ...concept, features: featuresOf(htmlOf(concept.id)) })),
    cases,
    moved,
    modules: moduleRecords(course, catalogue).map((module) => ({
      ...module,
      features: featuresOf(htmlOfPieces(texts.get(`modules/${module.id}.mdx`) ?? [])),
    })),
    questions,
    sources: sourceRecords(course),
    figures: figureRecords(course, context),
    texts,
  };
}
