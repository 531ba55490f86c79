import { PERMANENT, type Ids } from "./ids.ts";
import type { PermanentId } from "./parse.ts";

/**
 * The text of `permanent.txt` with the ids that a course has now added to what it had: sorted, with what was retired by
 * hand as it stands. Nothing is ever taken away.
 */
export function printPermanent(known: readonly PermanentId[], living: Ids): string {
  const lines = new Map(
    PERMANENT.flatMap((type) => [...living[type]].map((id) => `${type} ${id}`)).map((line) => [
      line,
      line,
    ]),
  );
  for (const { type, id, target } of known) {
    const line = `${type} ${id}`;
    lines.set(line, target === undefined ? line : `${line} -> ${target}`);
  }
  return `${[...lines.values()].sort().join("\n")}\n`;
}
