/**
 * Marks "match": per row whether its partner is the right one. Rows may share a partner, and some
 * partners may belong to no row.
 * Written out here and in `order.ts`: each kind is a script of its own in a page, and loads no other.
 * @param answered the partner chosen for each row; empty or missing where none was
 * @param right the partner of each row; marks follow this order
 */
export function matchMarks(answered: readonly string[], right: readonly string[]): boolean[] {
  return right.map((partner, row) => answered[row] === partner);
}
