import { oneOf } from "./records.ts";
import type { ModuleRecord } from "../course/records/module.ts";
import type { QuestionRecord } from "../course/records/question.ts";
import { modulesInOrder } from "./modules.ts";

/**
 * As many questions as fit on one page (some 170 KB of HTML, 25 KB over the wire), and as many as a browser lays out at
 * once; above that every module has a page of its own.
 */
export const ON_ONE_PAGE = 400;

/** A module with its questions, by the concept that they are about. */
export interface ListedModule {
  module: ModuleRecord;
  /** How many there are. */
  count: number;
  concepts: { id: string; title: string; questions: QuestionRecord[] }[];
}

/** All questions in the order of the course, by module and concept; what has none is left out. */
export function listedQuestions(): ListedModule[] {
  const modules = modulesInOrder();
  return modules.flatMap((module) => {
    const concepts = module.concepts
      .map(({ id, title, questions }) => ({
        ...{ id, title },
        questions: questions.flatMap((question) => oneOf("questions", question) ?? []),
      }))
      .filter(({ questions }) => questions.length > 0);
    const count = concepts.reduce((sum, { questions }) => sum + questions.length, 0);
    return count > 0 ? [{ module, count, concepts }] : [];
  });
}

/** How many questions there are in all. */
export const countOf = (modules: ListedModule[]): number =>
  modules.reduce((sum, { count }) => sum + count, 0);
