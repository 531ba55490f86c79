import { isDue } from "./due.ts";
import { everKnown } from "./ever-known.ts";
import { familiesOf, recordsOf, wholeOf, type Families } from "./families.ts";
import { isKnown } from "./known.ts";
import type { Records } from "./progress.ts";

/** A question and where it stands. */
export interface Placed {
  id: string;
  concept: string;
  module: string;
}

/**
 * Numbers of things to know: a question with its twins is one. `ever` and `known` are part of `done`: what was known
 * once never falls by time (`everKnown`), while what is known today makes place for what is due. `due` may have been
 * known before or not.
 */
export interface Tally {
  total: number;
  /** Answered at least once. */
  done: number;
  /** Answered under these very ids: an answer to a twin that stands elsewhere makes nothing begun here. */
  here: number;
  /** Ever known. */
  ever: number;
  /** Known today: right and not guessed the last time, and not due. */
  known: number;
  /** To be reviewed now. */
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
  families: Families = new Map(),
): Tally & { modules: ModuleOverview[] } {
  const count = (some: readonly Placed[]) =>
    tally(
      some.map(({ id }) => id),
      records,
      now,
      families,
    );
  return {
    ...count(questions),
    modules: groups(questions, ({ module }) => module).map(([module, inModule]) => ({
      module,
      ...count(inModule),
      concepts: groups(inModule, ({ concept }) => concept).map(([concept, inConcept]) => ({
        concept,
        ...count(inConcept),
      })),
    })),
  };
}

/** The numbers of some questions, by their ids. What was answered of a twin counts, wherever that stands. */
export function tally(
  ids: readonly string[],
  records: Records,
  now: number,
  families: Families = new Map(),
): Tally {
  const kept = familiesOf(ids, families).map((family) => recordsOf(family, records));
  const wholes = kept.flatMap((family) => wholeOf(family, now) ?? []);
  return {
    total: kept.length,
    done: wholes.length,
    here: ids.filter((id) => (records.get(id)?.attempts.length ?? 0) > 0).length,
    ever: kept.filter((family) => family.some(everKnown)).length,
    known: wholes.filter((progress) => isKnown(progress, now)).length,
    due: wholes.filter((progress) => isDue(progress, now)).length,
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
