import type { DecimalSign } from "../learning/grade/number.ts";

/** The sign that begins decimals in a language (BCP 47). */
export function decimalSign(language: string): DecimalSign {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? "," : ".";
}
