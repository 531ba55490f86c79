import { rounded } from "./rounded.ts";

/** A bar on a scale of 100 wide: where it begins, how wide it is, and where zero stands. */
export interface Extent {
  x: number;
  width: number;
}

/**
 * Bars of values on one scale, from the least (zero, or below it) to the greatest, or to `max`.
 * Returns where zero stands and each bar, in hundredths of the width.
 */
export function extents(values: readonly number[], max = 0): { zero: number; bars: Extent[] } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, max, ...values);
  const place = (value: number) =>
    high === low ? 0 : rounded(((value - low) / (high - low)) * 100);
  const zero = place(0);
  return {
    zero,
    bars: values.map((value) => ({
      x: Math.min(zero, place(value)),
      width: rounded(Math.abs(place(value) - zero)),
    })),
  };
}
