/**
 * Marks a single or multiple choice question: per option whether it stands right, ticked and correct
 * or neither. With one correct option it is all or nothing, one mark: of a single answer no part is right.
 * @param checked per option whether it was ticked; a missing one was not
 * @param correct per option whether it should be
 */
export function choiceMarks(checked: readonly boolean[], correct: readonly boolean[]): boolean[] {
  const marks = correct.map((isCorrect, i) => isCorrect === (checked[i] ?? false));
  return correct.filter(Boolean).length === 1 ? [marks.every(Boolean)] : marks;
}
