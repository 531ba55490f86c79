/** A stretch of the curve in a box of its own of 100 × 100: time runs down, the mood to the right. */
export interface Stretch {
  /** From half-way the contact before to half-way the next. */
  path: string;
  /** Where the contact itself is: a line of no length. */
  point: string;
}

const EDGE = 8;
/** A mood from -2 to 2 as a place from left to right. */
const across = (mood: number) => EDGE + ((mood + 2) / 4) * (100 - 2 * EDGE);

/**
 * The experience curve, one stretch a contact: boxes that are stacked, or set side by side when both axes
 * are exchanged, make one smooth line. Between two contacts it is a Bézier curve that is level at both;
 * each box has the half of it that De Casteljau's division gives.
 */
export function experienceCurve(moods: readonly number[]): Stretch[] {
  const places = moods.map(across);
  return places.map((here, index) => {
    const before = places[index - 1] ?? here;
    const after = places[index + 1] ?? here;
    const [enter, leave] = [(before + here) / 2, (here + after) / 2];
    const from = `M${enter} 0C${(enter + here) / 2} 12.5 ${here} 25 ${here} 50`;
    return {
      path: `${from}S${(here + leave) / 2} 87.5 ${leave} 100`,
      point: `M${here} 50h0`,
    };
  });
}
