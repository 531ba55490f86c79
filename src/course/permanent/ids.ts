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
export type Ids = Record<PermanentType, string[]>;

/** The ids that a course has now. */
export function livingIds(course: Course): Ids {
  const { concepts, modules, sources } = course;
  const idOf = ({ id }: { id: string }) => id;
  return {
    case: casesOf(course).map(idOf),
    concept: concepts.map(idOf),
    goal: modules.flatMap(({ goals }) => goals.flatMap(({ id }) => id ?? [])),
    module: modules.map(idOf),
    question: questionsOf(course).map(idOf),
    section: concepts.flatMap(({ id, anchors }) => anchors.map((anchor) => `${id}#${anchor.id}`)),
    source: sources.map(idOf),
  };
}

/** The ids that things of a course had before: they lead to where those are now. */
export function formerIds(course: Course): Pick<Ids, "concept" | "question" | "section"> {
  const { concepts } = course;
  return {
    concept: concepts.flatMap(({ formerly }) => formerly),
    question: questionsOf(course).flatMap(({ formerly }) => formerly.map(({ id }) => id)),
    section: concepts.flatMap(({ id, anchors }) =>
      anchors.flatMap(({ formerly }) => formerly.map((former) => `${id}#${former.id}`)),
    ),
  };
}
