import { startOfDay } from "../../learning/days.ts";

const format = (at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, options).format(at);

/** The day of the week of a local day: "dinsdag", or "di". */
export const weekday = (day: number, width: "long" | "short"): string =>
  format(startOfDay(day), { weekday: width });

/** A moment as a date: "24 november 2026". */
export const dateOf = (at: number): string => format(at, { dateStyle: "long" });
