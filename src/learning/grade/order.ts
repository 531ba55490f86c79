/**
 * Marks "put in order": per place whether the right item stands in it, so that two swapped items
 * cost two and the others stay right.
 * @param answered the items in the order they were put; marks follow this order
 * @param right the items in the right order
 */
export function orderMarks(answered: readonly string[], right: readonly string[]): boolean[] {
  return right.map((item, place) => answered[place] === item);
}
