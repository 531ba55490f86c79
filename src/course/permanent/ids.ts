import { casesOf, questionsOf } from "../catalogue.ts";
import type { Course } from "../model.ts";

/** What has a permanent id. */
export const PERMANENT = [
  "case",
  "concept",
  "goal",
  "module",
  "question",
  "section",
  "source",
] as const;
export type PermanentType = (typeof PERMANENT)[number];

/** Ids of a course by what they are of; a section's is `concept#section`. */
export type Ids = Record<PermanentType, ReadonlySet<string>>;

/** The ids that a course has now. */
export function livingIds(course: Course): Ids {
  const { concepts, modules, sources } = course;
  const idOf = ({ id }: { id: string }) => id;
  return {
    case: new Set(casesOf(course).map(idOf)),
    concept: new Set(concepts.map(idOf)),
    goal: new Set(modules.flatMap(({ goals }) => goals.flatMap(({ id }) => id ?? []))),
    module: new Set(modules.map(idOf)),
    question: new Set(questionsOf(course).map(idOf)),
    section: new Set(
      concepts.flatMap(({ id, anchors }) => anchors.map((anchor) => `${id}#${anchor.id}`)),
    ),
    source: new Set(sources.map(idOf)),
  };
}

/** The ids that things of a course had before: they lead to where those are now. */
export function formerIds(course: Course): Partial<Ids> {
  const { concepts } = course;
  return {
    concept: new Set(concepts.flatMap(({ formerly }) => formerly)),
    question: new Set(questionsOf(course).flatMap(({ formerly }) => formerly.map(({ id }) => id))),
    section: new Set(
      concepts.flatMap(({ id, anchors }) =>
        anchors.flatMap(({ formerly }) => formerly.map((former) => `${id}#${former.id}`)),
      ),
    ),
  };
}
