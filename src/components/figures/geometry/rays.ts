import { rounded } from "./rounded.ts";

/** The lines from a centre to the boxes round it, in a box of 100 × 100: a cross for four, else rays to two rows. */
export function rays(count: number): string {
  if (count === 4) return "M50 10V90M10 50H90";
  const above = Math.floor(count / 2);
  const row = (boxes: number, y: number) =>
    Array.from(
      { length: boxes },
      (_, box) => `M50 50L${rounded(((box + 0.5) * 100) / boxes)} ${y}`,
    );
  return [...row(above, 10), ...row(count - above, 90)].join("");
}
