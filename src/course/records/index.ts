import { languageOf } from "../../language/languages.ts";
import { pagesOf, questionsOf } from "../catalogue.ts";
import { decimalSign } from "../decimal.ts";
import { familiesOf, membersOf } from "../families.ts";
import { Links } from "../links.ts";
import type { Course } from "../model.ts";
import { featuresOf, type Feature } from "../text/features.ts";
import { htmlOfPieces, type Piece } from "../text/components.ts";
import type { TextContext } from "../text/context.ts";
import { renderPage } from "../text/render.ts";
import { pathOf } from "../text/destination.ts";
import type { CourseSettings } from "../schemas/course.ts";
import { caseRecords, type CaseRecord } from "./case.ts";
import { conceptRecords, type ConceptRecord } from "./concept.ts";
import { figureRecords, type FigureRecord } from "./figure.ts";
import { moduleRecords, type ModuleRecord } from "./module.ts";
import { arrivals, departures, movedRecords, type MovedRecord } from "./moved.ts";
import { questionRecord, type QuestionRecord } from "./question.ts";
import { sourceRecords, type SourceRecord } from "./source.ts";

/** What a page's text holds that needs a style, or a script, of its own. */
export interface Featured {
  features: Feature[];
}

/** What a page had, or has now, of what was published elsewhere. */
export interface Succeeding {
  /** Fragments that lead to the top of the page. */
  arrived: string[];
  /** Sections that it had: who follows a link to one is told where it is now. */
  gone: MovedRecord[];
}

/** Everything the pages show, derived from a course without errors. */
export interface CourseRecords {
  settings: CourseSettings;
  concepts: (ConceptRecord & Featured & Succeeding)[];
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
function textContext(
  course: Course,
  links: Links,
  moved: MovedRecord[],
  base: string,
): TextContext {
  const { text: words, addresses } = languageOf(course.settings.language);
  const sources = new Map(course.sources.map((source) => [source.id, source["title-short"]]));
  return { links, words, sources, base, addresses, arrivals: arrivals(moved) };
}

/** The texts of all pages, by the path of their file in the course folder. */
function textsOf(course: Course, context: TextContext): Map<string, Piece[]> {
  return new Map(
    pagesOf(course).map(({ written, page }) => [
      pathOf(page),
      renderPage(written.body, page, context),
    ]),
  );
}

/** Tells of a concept, by its id, what its text, its questions and what those are about hold that needs a style. */
function featuresOfConcepts(
  texts: ReadonlyMap<string, Piece[]>,
  questions: QuestionRecord[],
  cases: CaseRecord[],
) {
  const asked = Map.groupBy(questions, ({ concept }) => concept);
  const caseById = new Map(cases.map((record) => [record.id, record]));
  return (id: string): Feature[] => {
    const own = asked.get(id) ?? [];
    const about = new Set(own.flatMap((question) => caseById.get(question.case ?? "") ?? []));
    const html = htmlOfPieces(texts.get(pathOf({ kind: "concept", id })) ?? []);
    return featuresOf(html + JSON.stringify([own, [...about]]));
  };
}

/** Derives what the pages show. `base` is the site's base path: links inside texts carry it. */
export function courseRecords(course: Course, base: string): CourseRecords {
  const links = new Links(course, base);
  const { catalogue } = links;
  const { addresses } = languageOf(course.settings.language);
  const moved = movedRecords(course, catalogue, addresses);
  const left = departures(moved, addresses);
  const context = textContext(course, links, moved, base);
  const texts = textsOf(course, context);
  const concepts = conceptRecords(course, catalogue);
  const decimal = decimalSign(course.settings.language);
  const families = familiesOf(questionsOf(course));
  const ids = concepts.flatMap((concept) => concept.questions);
  const members = membersOf(new Map(ids.map((id) => [id, families.get(id) ?? id])));
  const questions = concepts.flatMap(({ id, module }) => {
    const { questions = [], sections = [] } = catalogue.find(id) ?? {};
    const ofPage = { ...context, page: { kind: "concept" as const, id } };
    return questions.map((question) => {
      const sectionTitle = sections.find((section) => section.id === question.section)?.title;
      const family = families.get(question.id) ?? question.id;
      const siblings = members.get(family) ?? [question.id];
      const home = { module: module.id, sectionTitle, decimal, family, siblings };
      return questionRecord(question, home, ofPage);
    });
  });
  const cases = caseRecords(course, context);
  const featuresIn = featuresOfConcepts(texts, questions, cases);
  return {
    settings: course.settings,
    concepts: concepts.map((concept) => ({
      ...concept,
      arrived: context.arrivals.get(addresses.concept(concept.id)) ?? [],
      gone: left.get(concept.id) ?? [],
      features: featuresIn(concept.id),
    })),
    cases,
    moved,
    modules: moduleRecords(course, catalogue, families).map((module) => ({
      ...module,
      features: featuresOf(
        htmlOfPieces(texts.get(pathOf({ kind: "module", id: module.id })) ?? []),
      ),
    })),
    questions,
    sources: sourceRecords(course),
    figures: figureRecords(course, context),
    texts,
  };
}
