import { decimalSign } from "../../course/decimal.ts";
import { readTarget } from "../../course/kinds/quantity.ts";
import { digits } from "../../exports/answers.ts";
import type { Say } from "../notices.ts";

/** A number as a file has it. */
export interface Amount {
  value: number;
  tolerance: number;
  /** The name of its unit, and whether that stands before it. */
  unit?: string | undefined;
  before?: boolean;
}

/** A number as an author of a course in this language writes it. */
export function writtenNumber(
  { value, tolerance, unit, before = false }: Amount,
  language: string,
  say: Say,
): string {
  const sign = decimalSign(language);
  const bare = digits(value, sign);
  const margin = tolerance > 0 ? ` ± ${digits(tolerance, sign)}` : "";
  if (!unit) return bare + margin;
  const whole = before ? `${unit} ${bare}${margin}` : `${bare}${margin} ${unit}`;
  const read = readTarget(whole, sign);
  if (read?.value === value && Math.abs(read.tolerance - tolerance) < 1e-9) return whole;
  say(
    `The unit "${unit}" was left out: a course would not read "${whole}" as a number.`,
    "Say in the question which unit is asked for.",
  );
  return bare + margin;
}
