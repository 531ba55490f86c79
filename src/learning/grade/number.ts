/** The sign that begins decimals in the language of a course. */
export type DecimalSign = "," | ".";

/** A number as somebody wrote it. */
export interface Quantity {
  value: number;
  /** What it is where the other notation was meant: "1.500" is 1500 in Dutch and 1.5 in English. */
  other?: number;
  /** As `unitOf` writes it; empty where there is none. */
  unit: string;
}

/** A number that is recognised, or a text that is a known mistake. */
export interface KnownNumber {
  correct: boolean;
  value?: number;
  /** How far from the value an answer may be. */
  tolerance?: number;
  unit?: string;
  /** Of a mistake that is no number. */
  text?: string;
}

/** What a typed number is compared with. */
export interface NumberKey {
  known: KnownNumber[];
  /** The units that make a difference: of each its names, with a space between; left out where there are none. */
  units?: readonly string[];
  decimal: DecimalSign;
}

/** Words that belong to a number: "1,5 miljoen" is 1500000. */
const TIMES: Record<string, number> = {
  ...{ duizend: 3, thousand: 3, miljoen: 6, mln: 6, million: 6, miljard: 9, mld: 9, billion: 9 },
  ...{ biljoen: 12, trillion: 12 },
};

/** Such a word behind the digits of a number. */
export const TIMES_WORD = new RegExp(`^ *(${Object.keys(TIMES).join("|")})(?!\\p{L})\\.?`, "iu");

/** A power: nobody means 102 by "10²". */
const POWER = /\d[⁰¹²³⁴-⁹⁻]/;

/** sign, currency, sign, digits, exponent, rest: `-€ 1.000,50`, `EUR 12`, `1e3 km`, `1000,-`. */
const NUMBER =
  /^([-+]?) *(\p{Sc}|[A-Z]{3}(?![A-Za-z]))? *([-+]?) *(\d(?:[\d.,' ]*\d)?|[.,]\d+)(?:[eE]([-+]?\d+))?(.*)$/u;

/** Marks a typed number: one part, all or nothing. */
export function numberMarks([answer = ""]: readonly string[], key: NumberKey): boolean[] {
  return [key.known[recogniseNumber(answer, key)]?.correct === true];
}

/**
 * Which of the known answers a number is: its place, or -1. The same number goes before one that is near enough, the
 * notation of the language before the other one, an accepted answer before a known mistake. A unit may be left out; another
 * unit is another answer.
 */
export function recogniseNumber(answer: string, { known, decimal, units }: NumberKey): number {
  const text = plain(answer);
  const first = (isMeant: (answer: KnownNumber) => boolean) => {
    const accepted = known.findIndex((answer) => answer.correct && isMeant(answer));
    return accepted < 0 ? known.findIndex(isMeant) : accepted;
  };
  const said = first(
    (known) => known.text !== undefined && text !== "" && plain(known.text) === text,
  );
  const given = said < 0 ? readNumber(answer, decimal, units) : undefined;
  if (given === undefined) return said;
  for (const reading of [given.value, given.other]) {
    if (reading === undefined) continue;
    for (const isExact of [true, false]) {
      const found = first(
        ({ value, tolerance = 0, unit = "" }) =>
          value !== undefined &&
          isSameUnit(unit, given.unit) &&
          isNear(reading, value, isExact ? 0 : tolerance),
      );
      if (found >= 0) return found;
    }
  }
  return -1;
}

/**
 * A number in Dutch or English notation; undefined where a text is none. Thousands may be set apart by points, commas,
 * spaces or apostrophes. Where "1.500" may be two things, the language decides, and the other reading is told too;
 * decimals that end in a zero are nobody's other reading, and "1.000" is a thousand in any language. `units` are those that
 * have several names, as a key has them.
 */
export function readNumber(
  text: string,
  decimal: DecimalSign,
  units: readonly string[] = [],
): Quantity | undefined {
  const found = POWER.test(text) ? null : NUMBER.exec(tidy(text));
  if (!found) return undefined;
  const [, before, currency = "", after, digits = "", exponent = "0", behind = ""] = found;
  const times = TIMES_WORD.exec(behind);
  const rest = behind.slice(times?.[0].length ?? 0);
  const tens = Number(exponent) + (TIMES[times?.[1]?.toLowerCase() ?? ""] ?? 0);
  // What follows is a unit: digits in it ("1/2", "12-05") make it something else, but for "m2".
  if ((before && after) || /(^|[^\p{L}])\d/u.test(rest)) return undefined;
  const sign = before === "-" || after === "-" ? "-" : "";
  const [value, other] = readings(digits, decimal).map((mantissa) =>
    Number(`${sign}${mantissa}e${tens}`),
  );
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const unit = unitOf(currency || rest.replace(/^[.,]-+/, ""), units);
  return { value, ...(other !== undefined && { other }), unit };
}

/** The mantissas that digits may stand for, the likeliest first; none where they make no number. */
function readings(digits: string, decimal: DecimalSign): string[] {
  const [, whole, fraction] = /^(.*?)(?:[.,](\d*))?$/.exec(digits) ?? [];
  const bare = digits.replace(/[.,' ]/g, "");
  const grouped = (group: string, text = "") =>
    new RegExp(`^\\d{1,3}(?:${group}\\d{3})+$`).test(text) ? [text.replace(/\D/g, "")] : [];
  if (/^\d+$/.test(digits)) return [bare];
  if (/[' ]/.test(digits)) {
    const [thousands] = grouped("[' ]", whole);
    return thousands === undefined ? [] : [`${thousands}.${fraction ?? ""}`];
  }
  const signs = new Set(digits.match(/[.,]/g));
  if (signs.size === 2) {
    const [thousands] = [...grouped("\\.", whole), ...grouped(",", whole)];
    return thousands === undefined ? [] : [`${thousands}.${fraction}`];
  }
  if (digits.match(/[.,]/g)?.length !== 1) return grouped("[.,]", digits);
  const decimals = `${whole}.${fraction}`;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return [decimals];
  if (fraction === "000") return [bare];
  if (signs.has(decimal)) return [decimals, bare];
  return decimals.endsWith("0") ? [bare] : [bare, decimals];
}

/** A unit by the first of the names of each of its words. */
function unitOf(text: string, units: readonly string[]): string {
  return text
    .toLowerCase()
    .replace(/[.!]+$/, "")
    .replace(/ *\/ *| per /g, "/")
    .trim()
    .replace(/[^ /]+/g, (word) => {
      const names = units.map((names) => names.split(" ")).find((names) => names.includes(word));
      return names?.[0] ?? word;
    });
}

/** Whether two units may be meant as one: "dag" and "dagen", "€" and "€ per maand"; a unit may be left out. */
export function isSameUnit(known: string, given: string): boolean {
  const [short = "", long = ""] = [known, given].sort((a, b) => a.length - b.length);
  return (
    long.startsWith(short) &&
    ((short.length !== 1 && short.length !== 2) || /^([ /]|$)/.test(long.slice(short.length)))
  );
}

/** Computers count in halves of halves: 0.1 + 0.2 is near enough 0.3. */
function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance + 1e-12 * (Math.abs(b) + tolerance);
}

/** A text with one kind of space, of minus sign and of apostrophe. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

const plain = (text: string) => tidy(text).toLowerCase();
