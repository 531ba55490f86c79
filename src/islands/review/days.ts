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
