import { allOf } from "./records.ts";
import { LEVELS, type Level } from "../course/levels.ts";
import type { ModuleRecord } from "../course/records/module.ts";
import type { QuestionRecord } from "../course/records/question.ts";
import { modulesInOrder } from "./modules.ts";

/** What serves a goal: questions by level, and the concepts on whose pages they stand. */
export interface CoveredGoal {
  id: string | undefined;
  /** Undefined for the questions that name no goal. */
  text: string | undefined;
  concepts: { id: string; title: string }[];
  levels: Record<Level, number>;
  total: number;
}

/** A module with its goals, in the order of the course. */
export interface Coverage {
  module: ModuleRecord;
  goals: CoveredGoal[];
  /** Whether any of its questions says its level. */
  hasLevels: boolean;
}

/** What the course covers: goals by concepts and questions. */
export function coverage(): Coverage[] {
  const questions = allOf("questions");
  const asked = Map.groupBy(questions, ({ module }) => module);
  const modules = modulesInOrder();
  return modules.map((module) => coverageOf(module, asked.get(module.id) ?? []));
}

function coverageOf(module: ModuleRecord, questions: QuestionRecord[]): Coverage {
  const covered = (id: string | undefined, text: string | undefined, serving: QuestionRecord[]) => {
    const pages = new Set(serving.map(({ concept }) => concept));
    const count = (level: Level) => serving.filter((question) => question.level === level).length;
    return {
      id,
      text,
      concepts: module.concepts
        .filter((concept) => pages.has(concept.id))
        .map(({ id, title }) => ({ id, title })),
      levels: Object.fromEntries(LEVELS.map((level) => [level, count(level)])) as Record<
        Level,
        number
      >,
      total: serving.length,
    };
  };
  const goals = module.goals.map(({ id, text }) =>
    covered(id, text, id === undefined ? [] : questions.filter(({ goal }) => goal === id)),
  );
  const rest = questions.filter(({ goal }) => goal === undefined);
  return {
    module,
    goals: rest.length > 0 ? [...goals, covered(undefined, undefined, rest)] : goals,
    hasLevels: questions.some(({ level }) => level !== undefined),
  };
}
