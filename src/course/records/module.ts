import type { Catalogue } from "../catalogue.ts";
import { kindOf } from "../kinds/index.ts";
import type { Concept, Course, Goal, Question } from "../model.ts";
import { readingMinutes, studyMinutes } from "../reading.ts";

/** A module as the pages have it. */
export interface ModuleRecord {
  id: string;
  title: string;
  summary: string;
  goals: Goal[];
  /** Place in the course, from 1. */
  number: number;
  concepts: ModuleConcept[];
  /** Ids of the questions of its closing test, in order. */
  test: string[];
  /** How many questions it has, twins counted once, as progress counts them. */
  size: number;
  /** How long it takes to read, introduction and concepts; and to study, its questions answered. */
  minutes: { reading: number; study: number };
  next: { id: string; title: string } | undefined;
  /** Whether it is shown only while the course is written. */
  draft: boolean;
}

/** A concept as its module has it. */
export interface ModuleConcept {
  id: string;
  title: string;
  definition: string;
  questions: string[];
  /** The same by what there is to know: twins together. */
  things: string[][];
}

/** How many questions a closing test has, where its module has as many. */
const SHORTEST_TEST = 8;
const LONGEST_TEST = 12;

/**
 * Picks the closing test: concepts in turn, from each its last questions first, since authors go from
 * recognising to applying. Open questions cannot be scored and are left out; of a family of twins one is asked.
 * @param families of each question the family that it belongs to; its own where it is not named
 */
export function closingTest(
  concepts: Concept[],
  families: ReadonlyMap<string, string> = new Map(),
): string[] {
  const size = Math.min(LONGEST_TEST, Math.max(SHORTEST_TEST, concepts.length));
  const stacks = concepts.map(({ questions }) =>
    questions.filter((question) => kindOf(question).isScored),
  );
  const picked = new Set<Question>();
  const asked = new Set<string>();
  for (
    let depth = 1;
    picked.size < size && stacks.some((stack) => stack.length >= depth);
    depth++
  ) {
    for (const stack of stacks) {
      const question = stack.at(-depth);
      if (!question || stack.length < depth || picked.size >= size) continue;
      const family = families.get(question.id) ?? question.id;
      if (asked.has(family)) continue;
      asked.add(family);
      picked.add(question);
    }
  }
  return stacks
    .flat()
    .filter((question) => picked.has(question))
    .map(({ id }) => id);
}

/** The records of all modules, in the order of the course. `families` as for `closingTest`. */
export function moduleRecords(
  { modules }: Course,
  catalogue: Catalogue,
  families: ReadonlyMap<string, string>,
): ModuleRecord[] {
  return modules.map((module, index) => {
    const concepts = module.concepts
      .map((id) => catalogue.find(id))
      .filter((concept) => concept !== undefined);
    const next = modules[index + 1];
    const words = concepts.reduce((sum, concept) => sum + concept.words, module.words);
    const asked = concepts.flatMap(({ questions }) => questions);
    return {
      id: module.id,
      title: module.title,
      summary: module.summary,
      goals: module.goals,
      number: index + 1,
      concepts: concepts.map(({ id, title, definition, questions }) => {
        const ids = questions.map((question) => question.id);
        const things = Map.groupBy(ids, (id) => families.get(id) ?? id);
        return { id, title, definition, questions: ids, things: [...things.values()] };
      }),
      test: closingTest(concepts, families),
      size: new Set(asked.map(({ id }) => families.get(id) ?? id)).size,
      minutes: { reading: readingMinutes(words), study: studyMinutes(words, asked.length) },
      next: next && { id: next.id, title: next.title },
      draft: module.draft,
    };
  });
}
