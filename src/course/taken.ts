import type { Place } from "./model.ts";
import type { Report } from "./problems.ts";

/** Reports every id that something earlier has already; `what` says what has such ids, `advice` what to do. */
export function reportTaken(
  owners: (Place & { id: string })[],
  what: string,
  advice: string,
  report: Report,
): void {
  const seen = new Map<string, Place>();
  for (const owner of owners) {
    const first = seen.get(owner.id);
    if (first === undefined) seen.set(owner.id, owner);
    else {
      report.error(
        owner,
        `${what} id "${owner.id}" is taken: ${first.file}:${first.line}.`,
        advice,
      );
    }
  }
}
