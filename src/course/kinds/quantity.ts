import { readNumber, type DecimalSign, type Quantity } from "../../learning/grade/number.ts";

/** A number as an author writes it: how far off an answer may be, and in what unit. */
export interface Target extends Quantity {
  tolerance: number;
}

/** Units that may stand right behind a number, and those of one letter. */
const SYMBOLS = new Set(
  "€ $ £ % ‰ ° °c °f k m cm mm km m² m³ km² g mg kg t l ml cl dl s ms min h u uur w kw v a j kj hz kb mb gb tb".split(
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

const isWords = (unit: string) => /^\p{Ll}{2,}( per \p{Ll}{2,})?$/u.test(unit) && !MONTHS.has(unit);

/** The number that an answer is, such as `€ 1.000`, `100 ± 5 euro` or `20 %`; undefined where it is none. */
export function readTarget(text: string, decimal: DecimalSign): Target | undefined {
  const [main = "", margin, ...more] = text.split(/±|\+\/?[-−–]/);
  // A code such as "007" or a telephone number is no amount.
  if (more.length > 0 || /(^|[^\d.,])0\d/.test(main)) return undefined;
  const number = readNumber(main, decimal);
  if (number === undefined) return undefined;
  if (margin === undefined) {
    const attached = /\d\p{L}/u.test(main) && !/\d[eE][-+]?\d/.test(main);
    const isUnit = (attached ? SYMBOLS.has(number.unit) : isWords(number.unit)) || !number.unit;
    return isUnit || SYMBOLS.has(number.unit) ? { ...number, tolerance: 0 } : undefined;
  }
  const tolerance = readNumber(margin, decimal);
  if (tolerance === undefined) return undefined;
  // "1000 euro ± 5 %" is a part of it; in "20 ± 2 %" both are percentages.
  const isPart = tolerance.unit === "%" && number.unit !== "" && number.unit !== "%";
  return {
    ...number,
    unit: number.unit || tolerance.unit,
    tolerance: Math.abs(isPart ? (number.value * tolerance.value) / 100 : tolerance.value),
  };
}

/** The unit of a number as its author wrote it, before or after the number. */
export function writtenUnit(text: string): { before: string; after: string } {
  const [, before = "", after = ""] = /^([^\d.,+−-]*).*?([^\d.,+−-]*)$/u.exec(text) ?? [];
  return { before: before.trim(), after: after.trim() };
}
