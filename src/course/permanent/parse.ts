import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { didYouMean } from "../suggest.ts";
import { PERMANENT, type PermanentType } from "./ids.ts";

/** A line of `permanent.txt`: an id that was published, and where it leads now that it is gone. */
export interface PermanentId extends Place {
  type: PermanentType;
  id: string;
  /** `concept`, `concept#section`, or an id of the same type; undefined while it lives. */
  target: string | undefined;
}

const LINE = /^(\S+)\s+(\S+)(?:\s+->\s+(\S+))?$/;

/** Reads `permanent.txt`; a line that says nothing is reported. Empty lines and lines that begin with "# " are left out. */
export function parsePermanent(text: string, file: string, report: Report): PermanentId[] {
  const seen = new Map<string, number>();
  return text.split(/\r?\n/).flatMap((written, index) => {
    const [line, place] = [written.trim(), { file, line: index + 1 }];
    if (line === "" || /^#(\s|$)/.test(line)) return [];
    const [, word, id, target] = LINE.exec(line) ?? [];
    if (word === undefined || id === undefined) {
      report.error(
        place,
        `The line "${line.slice(0, 80)}" cannot be read.`,
        'Write a type and an id, such as "concept klant"; of one that is gone also where it leads: "concept oud -> klant".',
      );
      return [];
    }
    const type = PERMANENT.find((known) => known === word);
    if (type === undefined) {
      const advice = didYouMean(word, PERMANENT, `Choose from: ${PERMANENT.join(", ")}.`);
      report.error(place, `"${word}" is nothing that has a permanent id.`, advice);
      return [];
    }
    const first = seen.get(`${type} ${id}`);
    if (first !== undefined) {
      report.error(place, `"${type} ${id}" stands on line ${first} too.`, "Keep one of the two.");
      return [];
    }
    seen.set(`${type} ${id}`, place.line);
    return [{ ...place, type, id, target }];
  });
}
