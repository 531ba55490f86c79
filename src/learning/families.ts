import { counted, tidy } from "./attempts.ts";
import type { Progress, Records } from "./progress.ts";

/**
 * A family is a question with its twins: one thing to remember, asked in several cases. It has one schedule, over
 * the attempts at all of them; its due date stands in the record of the one that was answered last, and in no other,
 * so that what is due can be counted by records. What a reader did of a question that left the course counts no more,
 * unless its id leads on to another (`formerly`).
 */

/** The ids of every question that has twins, in the order of the course, by the id of each of them. */
export type Families = ReadonlyMap<string, readonly string[]>;

/** Each family, of two or more, by the ids of its questions. */
export function familiesBy(groups: readonly (readonly string[])[]): Families {
  return new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)));
}

/** The families that these questions belong to, whole, each once; one without twins is a family of its own. */
export function familiesOf(ids: Iterable<string>, families: Families): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const id of ids) {
    const family = families.get(id) ?? [id];
    found.set(family[0] ?? id, family);
  }
  return [...found.values()];
}

/** What is kept of a family. */
export const recordsOf = (family: readonly string[], records: Records): Progress[] =>
  family.flatMap((id) => records.get(id) ?? []);

/** Of what is kept of a family, the record that was answered last: it has the due date. Undefined where none was. */
export function carrierOf(kept: readonly Progress[], now: number): Progress | undefined {
  // What only a wrong clock answered comes before what nobody answered: that is never due.
  const lastAt = ({ attempts }: Progress) =>
    counted(attempts, now).at(-1)?.at ?? (attempts.length > 0 ? -1 : -2);
  let last: Progress | undefined;
  for (const each of kept.filter(({ attempts }) => attempts.length > 0))
    if (!last || lastAt(each) > lastAt(last)) last = each;
  return last;
}

/**
 * What is kept of a family as one record: the attempts at all its questions, and the date of the one that was answered
 * last. What a wrong clock wrote of the others decides nothing here.
 */
export function wholeOf(kept: readonly Progress[], now: number): Progress | undefined {
  const carrier = carrierOf(kept, now);
  if (!carrier) return undefined;
  const all = kept.flatMap((each) =>
    each === carrier ? each.attempts : counted(each.attempts, now),
  );
  return { ...carrier, attempts: tidy(all) };
}
