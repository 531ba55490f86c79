import { when } from "#language";
import { dayOf, startOfDay } from "../../learning/days.ts";

/** A day in the words of the page's language: "dinsdag 24 november". */
export function dayName(day: number, weekday: "long" | "short" = "long"): string {
  const rest = weekday === "long" ? ({ day: "numeric", month: "long" } as const) : {};
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { weekday, ...rest });
  return format.format(startOfDay(day));
}

/** When something comes back, from now on: "morgen", "over 3 dagen, …". Both in milliseconds. */
export function whenDue(due: number, now: number): string {
  const day = dayOf(due);
  return when(day - dayOf(now), dayName(day));
}

/** So many days in round words: "3 dagen", "2 weken", "6 maanden". */
export function span(days: number): string {
  const [unit, count] =
    days < 14
      ? (["day", days] as const)
      : days < 61
        ? (["week", Math.round(days / 7)] as const)
        : days < 730
          ? (["month", Math.round(days / 30.44)] as const)
          : (["year", Math.round(days / 365.25)] as const);
  const style = { style: "unit", unit, unitDisplay: "long" } as const;
  return new Intl.NumberFormat(document.documentElement.lang, style).format(count);
}
