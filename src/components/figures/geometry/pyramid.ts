import { rounded } from "./rounded.ts";

/** Half the width of a pyramid (0–50) at `level` levels from the top of `count`. */
const half = (level: number, count: number) => (50 * level) / count;

/** A level of a pyramid, as a path in a box of its own of 100 × 100. Stacked, the boxes make the pyramid. */
export function pyramidLevel(index: number, count: number): string {
  const [top, bottom] = [half(index, count), half(index + 1, count)];
  const corners = [50 - top, 50 + top, 50 + bottom, 50 - bottom].map(rounded);
  return `M${corners[0]} 0H${corners[1]}L${corners[2]} 100H${corners[3]}Z`;
}
