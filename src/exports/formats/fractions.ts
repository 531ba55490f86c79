/** The marks that Moodle knows for one answer, in percents; any other is refused. */
const KNOWN = [
  ...[100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20],
  ...[16.66667, 14.28571, 12.5, 11.11111, 10, 5],
];

const nearest = (percent: number): number =>
  KNOWN.reduce((best, known) =>
    Math.abs(known - percent) < Math.abs(best - percent) ? known : best,
  );

/** What each right answer is worth, so that all of them make 100: tenths and twentieths where there are many. */
function shares(right: number): number[] {
  if (right <= 10) return Array.from({ length: right }, () => nearest(100 / right));
  return Array.from({ length: right }, (_, place) =>
    place < 20 - right ? 10 : place < 20 ? 5 : 0,
  );
}

/**
 * The marks of the answers of a multiple choice question, in percents that Moodle knows: the right ones share 100, the
 * wrong ones cost as much together, so that ticking everything is worth nothing.
 */
export function fractions(correct: readonly boolean[]): number[] {
  const right = correct.filter(Boolean).length;
  const wrong = correct.length - right;
  const worth = shares(right);
  const cost = wrong === 0 ? 0 : -nearest(100 / wrong);
  return correct.map((isRight) => (isRight ? (worth.shift() ?? 0) : cost));
}
