import type { RelationType } from "../../../src/course/relations.ts";
import type { RelationGroup } from "../../../src/course/records/concept.ts";

interface TestConcept {
  id: string;
  title: string;
  definition: string;
  module: { id: string; title: string };
  relations: RelationGroup[];
}

/** A concept of a made-up course, as far as a map reads it. */
export function concept(id: string, module: string, relations: RelationGroup[] = []): TestConcept {
  return {
    id,
    title: id,
    definition: `What ${id} is.`,
    module: { id: module, title: module },
    relations,
  };
}

/** A relation as a concept's record has it. */
export function relation(type: RelationType, others: string[], inverse = false): RelationGroup {
  return { type, inverse, label: type, concepts: others.map((id) => ({ id, title: id })) };
}

/** A course of any size: every concept is part of the one before it, and contrasts with one in the next module. */
export function largeCourse(concepts: number, perModule: number) {
  const moduleOf = (index: number) => `module-${Math.floor(index / perModule) + 1}`;
  const idOf = (index: number) => `concept-${index % concepts}`;
  const ids = [...new Set(Array.from({ length: concepts }, (_, index) => moduleOf(index)))];
  return {
    modules: ids.map((id) => ({ id, title: `Title of ${id}`, summary: `Summary of ${id}.` })),
    concepts: Array.from({ length: concepts }, (_, index) =>
      concept(idOf(index), moduleOf(index), [
        relation("part-of", index === 0 ? [] : [idOf(index - 1)]),
        relation("contrasts-with", [idOf(index + perModule)]),
      ]),
    ),
  };
}
