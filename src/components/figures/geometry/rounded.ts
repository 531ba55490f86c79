/** Two decimals: finer than anyone sees, and short in a page. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
