import { gradeOf, type Grade } from "./grade.ts";

/**
 * Grades a single or multiple choice question. An option stands right when it is ticked and
 * correct, or neither. With one correct option it is all or nothing: of a single answer no part is right.
 * @param checked per option whether it was ticked; a missing one was not
 * @param correct per option whether it should be
 */
export function gradeChoice(checked: readonly boolean[], correct: readonly boolean[]): Grade {
  const grade = gradeOf(choiceMarks(checked, correct));
  if (correct.filter(Boolean).length !== 1) return grade;
  return { ...gradeOf([grade.score === 1]), marks: grade.marks };
}

/** Per option whether it stands right: ticked and correct, or neither. */
export function choiceMarks(checked: readonly boolean[], correct: readonly boolean[]): boolean[] {
  return correct.map((isCorrect, i) => isCorrect === (checked[i] ?? false));
}
