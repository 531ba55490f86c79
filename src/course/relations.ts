/** The six types of relation between concepts; their names in the reader's language stand in `course.yaml`. */
export const RELATION_TYPES = [
  "is-a",
  "part-of",
  "contrasts-with",
  "leads-to",
  "measured-by",
  "example-of",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];
