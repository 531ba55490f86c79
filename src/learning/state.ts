import { isDue } from "./due.ts";
import { isKnown } from "./known.ts";
import type { Progress, Records } from "./progress.ts";

/** How far a reader is with some things to know: something is due, all are known, some were answered. */
export type State = "due" | "known" | "done";

/**
 * How far a reader is; undefined where nothing was answered. It stands on every page, and so takes of twins the one
 * that has their due date (`families.ts`) for all of them.
 * @param things the ids of each thing to know: of a question, or of twins
 */
export function stateOf(
  things: readonly (readonly string[])[],
  records: Records,
  now: number,
): State | undefined {
  const kept = things.map((ids) => ids.flatMap((id) => records.get(id) ?? []));
  const done = kept.flat();
  if (done.length === 0) return undefined;
  if (done.some((progress) => isDue(progress, now))) return "due";
  const isOnly = (family: Progress[]) => family.length === 1;
  const areKnown = kept.every((family) =>
    family.some(
      (progress) => (isOnly(family) || progress.due !== undefined) && isKnown(progress, now),
    ),
  );
  return areKnown ? "known" : "done";
}
