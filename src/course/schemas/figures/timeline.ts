import { z } from "zod";
import { name, note, text, title, words } from "./words.ts";

/** A year, a month or a day: 1992, 2015-01, 2015-01-31; -44 is before our era. */
const DATE = /^-?\d{1,4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const date = z.preprocess(
  (written) => (typeof written === "number" ? String(written) : written),
  z.string().regex(DATE, "a date is a year, a month or a day: 1992, 2015-01 or 2015-01-31"),
);
const event = z.strictObject({
  from: date,
  to: date.optional(),
  when: words({ signs: 32 }).optional(),
  name,
  text: text.optional(),
  note: note.optional(),
});

/** A date as a number of years: what falls within a year counts in twelfths and days. */
export function yearOf(date: string): number {
  const [, year = "", month = "1", day = "1"] = /^(-?\d+)-?(\d+)?-?(\d+)?$/.exec(date) ?? [];
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

export const timeline = z
  .strictObject({
    kind: z
      .literal("timeline")
      .describe("Dates and what happened, first to last; what lasted has an end."),
    title,
    events: z.array(event).min(2).max(12),
  })
  .check(({ value: { events }, issues }) => {
    events.forEach(({ from, to }, index) => {
      const before = events[index - 1];
      const wrong = (message: string, advice: string) =>
        issues.push({
          code: "custom",
          path: ["events", index],
          input: from,
          message,
          params: { advice },
        });
      if (before && yearOf(before.from) > yearOf(from))
        wrong(`${from} stands after ${before.from}`, "Put the events in order, first to last.");
      if (to !== undefined && yearOf(to) < yearOf(from))
        wrong(`it ends (${to}) before it begins (${from})`, "Exchange the dates.");
    });
  });
