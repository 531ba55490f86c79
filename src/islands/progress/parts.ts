import type { Tally } from "../../learning/overview.ts";

/** The parts of a tally, which add up to its total: each of their names is a class (`bar-known`) and has words. */
export type Part = "known" | "due" | "started" | "open";

/** What was ever known comes first, whole: what of it is to be reviewed is a part of it, and is not taken off. */
export function parts({ total, done, ever, known }: Tally): [name: Part, count: number][] {
  return [
    ["known", Math.min(known, ever)],
    ["due", Math.max(0, ever - known)],
    ["started", Math.max(0, done - ever)],
    ["open", Math.max(0, total - done)],
  ];
}
