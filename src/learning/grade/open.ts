/** How much of a reflection was there, by the reader's own judgement: the core, a part, not yet. */
export const SCORES: readonly number[] = [1, 0.5, 0];

/**
 * Marks a reflection: half right is one mark of two. Undefined where it was not rated yet.
 * @param answered what was written, and the score that the reader gave
 */
export function openMarks([, score]: readonly string[]): boolean[] | undefined {
  return score && SCORES.includes(Number(score))
    ? [Number(score) > 0, Number(score) === 1]
    : undefined;
}
