import { isDue } from "./due.ts";
import { isKnown } from "./known.ts";
import type { Records } from "./progress.ts";

/** A question and where it stands. */
export interface Placed {
  id: string;
  concept: string;
  module: string;
}

/** Numbers of questions: all, answered at least once, known, due. */
export interface Tally {
  total: number;
  done: number;
  known: number;
  due: number;
}

export interface ConceptOverview extends Tally {
  concept: string;
}

export interface ModuleOverview extends Tally {
  module: string;
  concepts: ConceptOverview[];
}

/**
 * The state of a whole course: per module and, within it, per concept, in the order of the questions.
 * @param questions what the course has; records of other questions are left out
 * @param now milliseconds
 */
export function overview(
  questions: readonly Placed[],
  records: Records,
  now: number,
): Tally & { modules: ModuleOverview[] } {
  const modules = groups(questions, (question) => question.module);
  return {
    ...tally(questions, records, now),
    modules: modules.map(([module, inModule]) => ({
      module,
      ...tally(inModule, records, now),
      concepts: groups(inModule, (question) => question.concept).map(([concept, inConcept]) => ({
        concept,
        ...tally(inConcept, records, now),
      })),
    })),
  };
}

/** The numbers of some questions; one that is listed twice counts once. */
export function tally(questions: readonly Placed[], records: Records, now: number): Tally {
  const ids = [...new Set(questions.map((question) => question.id))];
  const done = ids.flatMap((id) => records.get(id) ?? []);
  return {
    total: ids.length,
    done: done.filter((progress) => progress.attempts.length > 0).length,
    known: done.filter((progress) => isKnown(progress, now)).length,
    due: done.filter((progress) => isDue(progress, now)).length,
  };
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found];
}
