import { nearest } from "../suggest.ts";

/**
 * For each attribute of a tag the known name that is meant: its own, the nearest to a misspelt one that no other attribute
 * of the tag stands for, or nothing.
 */
export function meantNames<Name extends string>(
  written: readonly string[],
  known: readonly Name[],
): (Name | undefined)[] {
  const left = new Set(known.filter((name) => !written.includes(name)));
  return written.map((name) => {
    const own = known.find((each) => each === name);
    if (own !== undefined) return own;
    const meant = nearest(name, left);
    if (meant !== undefined) left.delete(meant);
    return meant;
  });
}
