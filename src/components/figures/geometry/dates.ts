/** What of a date is written, by its parts: a year, a year and a month, or all three. */
const FORMS: Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

function written(date: string, language: string): string {
  const before = date.startsWith("-");
  const [year = "", month = "1", day = "1"] = date.replace(/^-/, "").split("-");
  const form = FORMS[date.replace(/^-/, "").split("-").length - 1]!;
  const moment = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  // In ISO's count of years, 1 before our era is the year 0.
  moment.setUTCFullYear(before ? 1 - Number(year) : Number(year));
  const era = before ? ({ era: "short" } as const) : {};
  return new Intl.DateTimeFormat(language, { ...form, ...era, timeZone: "UTC" }).format(moment);
}

/** A date, or from one to another, as readers of a language write it: `januari 2015 – december 2019`. */
export function dates({ from, to }: { from: string; to?: string | undefined }, language: string) {
  return to === undefined
    ? written(from, language)
    : [from, to].map((date) => written(date, language)).join(" – ");
}
