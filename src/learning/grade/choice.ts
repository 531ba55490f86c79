/**
 * Marks a single or multiple choice question: per option whether it stands right, ticked and correct
 * or neither. With one correct option it is all or nothing, one mark: of a single answer no part is right.
 * @param ticked the places (from 0) of the options that were ticked
 * @param correct per option whether it should be
 */
export function choiceMarks(ticked: readonly string[], correct: readonly boolean[]): boolean[] {
  const marks = correct.map((isCorrect, place) => isCorrect === ticked.includes(String(place)));
  return correct.filter(Boolean).length === 1 ? [marks.every(Boolean)] : marks;
}
