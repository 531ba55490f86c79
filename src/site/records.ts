import { handed, type Kinds } from "../course/handed.ts";
import { nameOf, note } from "../course/reads.ts";

/** All records of a kind, in the order of their ids. */
export function allOf<Name extends keyof Kinds>(kind: Name): Kinds[Name][] {
  note(nameOf.all(kind));
  return [...handed().records[kind].values()];
}

/** The record of a kind with an id; undefined where there is none. */
export function oneOf<Name extends keyof Kinds>(kind: Name, id: string): Kinds[Name] | undefined {
  note(nameOf.record(kind, id));
  return handed().records[kind].get(id);
}

/** The records of a kind with these ids, in their order. Throws for an id that has none: what asks has it from a record. */
export const someOf = <Name extends keyof Kinds>(
  kind: Name,
  ids: readonly string[],
): Kinds[Name][] =>
  ids.map((id) => {
    const found = oneOf(kind, id);
    if (found === undefined) throw new Error(`The course has no ${id} among its ${kind}.`);
    return found;
  });
