/** A whole number above none that stands after an option. Throws with what was written instead. */
export function count(option: string, written: string): number {
  const value = Number(written);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`${option} wants a whole number, such as 50; "${written}" is none.`);
  return value;
}

/** The middle of some figures: what one slow run does not move. NaN where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** A figure with a comma at thousands, and so many decimals. */
export const shown = (value: number, decimals = 0): string =>
  value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
