import { gradeOf, type Grade } from "./grade.ts";

/**
 * Grades "put in order": an item is right when it stands in its place, so that two swapped items
 * cost two and the others stay right. Items with the same text may take each other's place.
 * @param answered the items in the order they were put; marks follow this order
 * @param right the items in the right order
 */
export function gradeOrder(answered: readonly string[], right: readonly string[]): Grade {
  return gradeOf(orderMarks(answered, right));
}

/** Per place whether the right item stands in it. */
export function orderMarks(answered: readonly string[], right: readonly string[]): boolean[] {
  return right.map((item, place) => answered[place] === item);
}
