import { gradeOf, type Grade } from "./grade.ts";

/**
 * Grades "match": a row is right when its partner is. Rows may share a partner.
 * @param answered the partner chosen for each row; empty or missing where none was
 * @param right the partner of each row; marks follow this order
 */
export function gradeMatch(answered: readonly string[], right: readonly string[]): Grade {
  return gradeOf(matchMarks(answered, right));
}

/** Per row whether its partner is the right one. */
export function matchMarks(answered: readonly string[], right: readonly string[]): boolean[] {
  return right.map((partner, row) => answered[row] === partner);
}
