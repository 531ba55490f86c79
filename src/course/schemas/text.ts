import { z } from "zod";

/** A sign that can be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Words; blanks alone are none, nor are signs of no width. */
export const words = z
  .string()
  .overwrite((text) => (VISIBLE.test(text) ? text.trim() : ""))
  .min(1);

/** Whether a year, or a year and a month, or a day, exists: there is no 2020-99-99. */
export function isDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const whole = `${year}-${month}-${day}`;
  const date = new Date(whole);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

/** YAML reads 1960 as a number and 2012-04 as text; both are dates here. */
export const date = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .refine(isDate, "a date such as 1960, 2012-04 or 2012-04-30 expected");
