import type { RelationType } from "../course/relations.ts";

/** The shapes at the ends of the lines of one type, for a group to hand down to its lines. */
export function lineEnds(type: RelationType | undefined) {
  if (type === undefined) return {};
  const end = `url(#end-${type})`;
  return type === "contrasts-with"
    ? { "marker-start": end, "marker-end": end }
    : { "marker-end": end };
}
