export type Point = [x: number, y: number];

/** The numbers in Graphviz' way of writing coordinates. */
export const numbersIn = (text: string): number[] => text.split(/[ ,]/).map(Number);

/** The control points of an edge as Graphviz gives them, in whole units. */
export function curveOf(pos: string): Point[] {
  return pos.split(" ").map((pair) => {
    const [x = 0, y = 0] = numbersIn(pair).map(Math.round);
    return [x, y];
  });
}

/** A point on a curve of one or more Bézier segments: halfway along the middle one. */
export function middleOf(curve: Point[]): Point {
  const start = 3 * Math.floor((curve.length - 1) / 6);
  const [a, b, c, d] = curve.slice(start, start + 4);
  if (!a || !b || !c || !d) return a ?? [0, 0];
  const halfway = (axis: 0 | 1) => Math.round((a[axis] + 3 * b[axis] + 3 * c[axis] + d[axis]) / 8);
  return [halfway(0), halfway(1)];
}

/** A curve as the `d` of an SVG path. */
export const pathOf = ([first = [0, 0], ...rest]: Point[]): string =>
  `M${first.join(" ")}C${rest.map((point) => point.join(" ")).join(" ")}`;
