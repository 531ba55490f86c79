import { isSameUnit, type NumberKey } from "../../learning/grade/number.ts";

/** Names of one unit, which authors and readers write as they like; the first is the one that units are compared by. */
export const UNITS = [
  "€ eur euro euros euro's",
  "$ usd dollar dollars",
  "£ gbp pond pound pounds",
  "% procent percent pct",
  "km kilometer kilometers kilometre kilometres",
  "m meter meters metre metres",
  "cm centimeter centimeters centimetre centimetres",
  "mm millimeter millimeters millimetre millimetres",
  "kg kilo kilo's kilos kilogram kilograms",
  "g gr gram grams",
  "l liter liters litre litres",
  "ml milliliter milliliters millilitre millilitres",
  "h u uur uren hour hours",
  "min minuut minuten minute minutes",
  "s sec seconde seconden second seconds",
];

/** Those of the units that make a difference to whether an answer has a unit of the known ones. */
export function unitsOf(known: NumberKey["known"]): string[] {
  const words = known.flatMap(({ unit = "" }) => unit.split(/[ /]+/)).filter(Boolean);
  return UNITS.filter((names) =>
    names.split(" ").some((name) => words.some((word) => isSameUnit(name, word))),
  );
}
