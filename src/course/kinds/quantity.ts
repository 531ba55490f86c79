import {
  readNumber,
  TIMES_WORD,
  type DecimalSign,
  type Quantity,
} from "../../learning/grade/number.ts";
import { UNITS } from "./units.ts";

/** A number as an author writes it: how far off an answer may be, and in what unit. */
export interface Target extends Quantity {
  tolerance: number;
}

/** Units that may stand right behind a number, and those that are no words. */
const SYMBOLS = new Set(
  "€ $ £ % ‰ ° °c °f k m cm mm km m2 m3 km2 g mg kg t l ml cl dl s ms min h u uur w kw kwh v a j kj hz kb mb gb tb".split(
    " ",
  ),
);

/** "5 mei" is a day and not five of something. */
const MONTHS = new Set(
  ["nl", "en", "de", "fr", "es"].flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(language, { month: "long" })
        .format(new Date(2001, month))
        .toLowerCase(),
    ),
  ),
);

/** Whether a unit is one that a number may have; `text` is the number as it was written. */
function isUnit(unit: string, text: string): boolean {
  const isAttached = /\d\p{L}/u.test(text) && !/\d[eE][-+]?\d/.test(text);
  // "1234 AB" is no amount of anything.
  const isCode = /\d.*\p{Lu}/u.test(text);
  const isWord = (word: string) => /^\p{Ll}{2,}$/u.test(word) && !MONTHS.has(word);
  return unit
    .split("/")
    .every((part) => SYMBOLS.has(part) || (!isAttached && !isCode && isWord(part)));
}

/** What stands between a number and how far off an answer may be. */
export const MARGIN = /±|\+\/?[-−–]/;

/** The number that an answer is, such as `€ 1.000`, `100 ± 5 euro` or `20 %`; undefined where it is none. */
export function readTarget(text: string, decimal: DecimalSign): Target | undefined {
  const [main = "", margin, ...more] = text.split(MARGIN);
  // A code such as "007" or a telephone number is no amount.
  if (more.length > 0 || /^\D*0\d/.test(main)) return undefined;
  const times = /\p{L}/u.test(main)
    ? ""
    : (TIMES_WORD.exec(margin?.replace(/^[\d.,\s]+/, "") ?? "")?.[0] ?? "");
  // "2 ± 0,5 miljoen" is of millions throughout.
  const number = readNumber(main.trimEnd() + (times && ` ${times}`), decimal, UNITS);
  if (number === undefined) return undefined;
  if (margin === undefined) {
    return !number.unit || isUnit(number.unit, main) ? { ...number, tolerance: 0 } : undefined;
  }
  const tolerance = readNumber(margin, decimal, UNITS);
  if (tolerance === undefined) return undefined;
  // "1000 euro ± 5 %" is a part of it; in "20 ± 2 %" both are percentages.
  const isNamed = number.unit !== "" || /\p{L}/u.test(main);
  const isPart = tolerance.unit === "%" && isNamed && number.unit !== "%";
  return {
    ...number,
    unit: number.unit || (isPart ? "" : tolerance.unit),
    tolerance: Math.abs(isPart ? (number.value * tolerance.value) / 100 : tolerance.value),
  };
}

/** The unit of a number as its author wrote it, before or after the number. */
export function writtenUnit(text: string): { before: string; after: string } {
  const [, before = "", after = ""] = /^([^\d.,+−-]*).*?([^\d.,+−-]*)$/u.exec(text) ?? [];
  return { before: before.trim(), after: after.replace(TIMES_WORD, "").trim() };
}
