/** Below this two numbers that were added up in another order are the same. */
const ROUNDING = 1e-12;

/** Fewer pairs than this lie on a line whatever they are. */
const FEWEST_PAIRS = 3;

/**
 * Product-moment correlation: Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²) (Pearson, 1896). Where x is right (1) or
 * wrong (0) this is the point-biserial correlation (Lord & Novick, 1968, Statistical theories of mental test scores, 15.5).
 * @returns −1 to 1; undefined for fewer than three pairs, or where one side is the same throughout
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length;
  if (n < FEWEST_PAIRS) return undefined;
  let [sumX, sumY] = [0, 0];
  for (const [x, y] of pairs) {
    sumX += x;
    sumY += y;
  }
  const [meanX, meanY] = [sumX / n, sumY / n];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  if (xx < ROUNDING || yy < ROUNDING) return undefined;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
