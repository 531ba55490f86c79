import { rounded } from "./rounded.ts";
import { yearOf } from "../../../course/schemas/figures/timeline.ts";

interface Dated {
  from: string;
  to?: string | undefined;
}

/** A piece of a span beside one event, in a box of 100 high that ends where the next event stands. */
export interface Bar {
  /** Which column the span has, so that two that overlap stand side by side. */
  column: number;
  path: string;
}

/** What stands beside an event: how far off the next one is, and the spans that run. */
export interface Beside {
  /** From 0 (near) to 4 (far), by the longest distance in the figure. */
  distance: number;
  bars: Bar[];
}

const FAR = 4;

/** The first column that is free when each span begins; a column is free again when its span has ended. */
function columns(spans: { from: number; to: number }[]): number[] {
  const until: number[] = [];
  return spans.map(({ from, to }) => {
    const free = until.findIndex((end) => end <= from);
    const column = free === -1 ? until.length : free;
    until[column] = to;
    return column;
  });
}

/** What to draw beside each event of a timeline. Expects the events in order. */
export function timelineRows(events: readonly Dated[]): Beside[] {
  const years = events.map(({ from }) => yearOf(from));
  const longest = Math.max(...years.map((year, index) => (years[index + 1] ?? year) - year));
  const spans = events.flatMap(({ to }, index) =>
    to === undefined ? [] : { from: years[index]!, to: endOf(to) },
  );
  const column = columns(spans);
  return years.map((year, index) => {
    const next = years[index + 1];
    const length = next === undefined ? 0 : next - year;
    return {
      distance: longest === 0 ? 0 : Math.round((FAR * length) / longest),
      bars: spans.flatMap(({ from, to }, span) => {
        if (from > year || to <= year) return [];
        // Beside the last event there is no scale: what lasts longer runs to the end.
        const end = next === undefined || to >= next ? 100 : (100 * (to - year)) / length;
        return { column: column[span]!, path: `M50 0V${rounded(end)}` };
      }),
    };
  });
}

/** A span lasts to the end of the year, month or day that is given. */
function endOf(date: string): number {
  const parts = date.replace(/^-/, "").split("-").length;
  return yearOf(date) + [1, 1 / 12, 1 / 372][parts - 1]!;
}
