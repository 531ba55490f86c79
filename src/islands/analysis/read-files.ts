import { parseProgressFile } from "../../learning/file.ts";
import { pauses } from "./pauses.ts";
import { firstAnswers, type Catalogue } from "../../learning/analysis/first-answers.ts";
import { Group } from "../../learning/analysis/group.ts";
import type { RefusedFile } from "../../language/shape/analysis.ts";

/** More bytes than a progress file has; what is larger is not even read. */
const LARGEST = 20_000_000;

/** A file that is not counted. */
export interface Refused {
  name: string;
  why: RefusedFile;
}

/** What became of files. */
export interface Reading {
  group: Group;
  refused: Refused[];
  /** Files of students who had one already. */
  same: number;
  /** Answers to what was rewritten, is not in the course, or can't be read. */
  reworded: number;
  unknown: number;
  damaged: number;
}

export const noReading = (): Reading => ({
  group: new Group(),
  refused: [],
  same: 0,
  reworded: 0,
  unknown: 0,
  damaged: 0,
});

/**
 * Reads files of students into what was read before. Any file may be anything: none takes the others with it, and the
 * page stays usable meanwhile. Never throws.
 * @param tell is told how many are done
 */
export async function readFiles(
  files: readonly File[],
  course: string,
  catalogue: Catalogue,
  reading: Reading,
  tell: (done: number) => void,
): Promise<void> {
  const pause = pauses();
  for (const [done, file] of files.entries()) {
    const why = await readOne(file, course, catalogue, reading);
    if (why) reading.refused.push({ name: file.name, why });
    await pause(() => tell(done + 1));
  }
}

async function readOne(
  file: File,
  course: string,
  catalogue: Catalogue,
  reading: Reading,
): Promise<RefusedFile | undefined> {
  if (file.size > LARGEST) return "too-large";
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return "unreadable";
  const parsed = parseProgressFile(text, course);
  if (!parsed.ok) return parsed.error;
  const { student, reworded, unknown } = firstAnswers(parsed.questions, catalogue);
  reading.reworded += reworded;
  reading.unknown += unknown;
  reading.damaged += parsed.skipped.length;
  if (student.size === 0) return "nothing";
  if (reading.group.add(student)) reading.same++;
  return undefined;
}
