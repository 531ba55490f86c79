/**
 * Days as the student lives them: from local midnight to local midnight. A day is a whole number,
 * counted from 1970-01-01, so that days can be added where hours cannot: the day on which the
 * clock changes has 23 or 25 of them.
 */

const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The end of JavaScript's calendar, in milliseconds. */
export const END_OF_TIME = 8.64e15;

/** The last moment of an attempt: so long before the end of the calendar that no due date falls off it. */
export const LAST_TIME = 8.6e15;

/** A moment (milliseconds) of a clock, which may stand outside the calendar of records, as the nearest one in it. */
export const inCalendar = (at: number): number => Math.min(Math.max(0, at), LAST_TIME);

/** The local day on which a moment (milliseconds) falls. */
export function dayOf(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * MINUTE) / DAY);
}

/** The first moment (milliseconds) of a local day. */
export function startOfDay(day: number): number {
  return new Date(1970, 0, 1 + day).getTime();
}
