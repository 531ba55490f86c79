const two = (n: number): string => String(n).padStart(2, "0");

/** The longest that SCORM 1.2 has a form for. */
const LONGEST = 9999 * 3600;

/** A duration (milliseconds) as SCORM 1.2 writes it: `00:12:07`. A clock that was set back gives none. */
export function timespan(duration: number): string {
  const seconds = Math.min(LONGEST, Math.max(0, Math.floor(duration / 1000)));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(":");
}

/** The time of day. */
export const timeOfDay = (at: Date): string =>
  [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(":");
