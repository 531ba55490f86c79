/** What an answer is worth, part by part. */
export interface Grade {
  /** 0 to 1; 1 only when everything is right. */
  score: number;
  /** How many parts are right, and of how many: "3 van de 4 staan goed". */
  right: number;
  total: number;
}

/** The grade of an answer by its marks, in which every part (option, item, row) counts the same. */
export function gradeOf(marks: readonly boolean[]): Grade {
  const right = marks.filter(Boolean).length;
  return { score: right / Math.max(1, marks.length), right, total: marks.length };
}
