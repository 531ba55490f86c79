import { handed, type Kinds } from "../course/handed.ts";

/** All records of a kind, in the order of their ids. */
export const allOf = <Name extends keyof Kinds>(name: Name): Kinds[Name][] => [
  ...handed().records[name].values(),
];

/** The record of a kind with an id; undefined where there is none. */
export const oneOf = <Name extends keyof Kinds>(name: Name, id: string): Kinds[Name] | undefined =>
  handed().records[name].get(id);

/** The records of a kind with these ids, in their order. Throws for an id that has none: what asks has it from a record. */
export const someOf = <Name extends keyof Kinds>(
  name: Name,
  ids: readonly string[],
): Kinds[Name][] =>
  ids.map((id) => {
    const found = oneOf(name, id);
    if (found === undefined) throw new Error(`The course has no ${id} among its ${name}.`);
    return found;
  });
