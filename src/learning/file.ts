import { isId } from "../course/id.ts";
import { compareTexts } from "./attempts.ts";
import { readProgress } from "./parse.ts";
import type { Progress, Records } from "./progress.ts";
import { isObject } from "./reading.ts";
import { readResults, type TestResult } from "./results.ts";

/** The progress file, which students keep: change it only with a new version. */
const FORMAT = "klantwijzer-progress";
const VERSION = 1;

/** Some four times what a browser stores, in UTF-16 units; more is not a progress file. */
export const MOST_TEXT = 20_000_000;

/** Why a file is refused. What a reader sees is the interface's. */
export type FileError = "too-large" | "not-json" | "not-progress" | "newer" | "other-course";

/** A question, or a module's results, of a file that is left out: its id is none, its record cannot be read, or the course never had it. */
export interface Skipped {
  id: string;
  why: "id" | "record" | "unknown";
}

/** Results of closing tests, by module. */
export type Results = Map<string, TestResult[]>;

export type ParsedFile =
  | { ok: true; questions: Map<string, Progress>; tests: Results; skipped: Skipped[] }
  | { ok: false; error: FileError };

/**
 * The text of a progress file: readable JSON, questions and results of tests by id.
 * @param course the id of the course
 * @param now milliseconds
 */
export function printProgressFile(
  records: Records,
  course: string,
  now: number,
  tests: Results = new Map(),
): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    course,
    exported: new Date(now).toISOString(),
    questions: byId(records),
    ...(tests.size > 0 && { tests: byId(tests) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const byId = <Kept>(kept: ReadonlyMap<string, Kept>) =>
  Object.fromEntries([...kept].sort(([a], [b]) => compareTexts(a, b)));

/**
 * Reads a progress file of this course. It may come from anywhere: nothing in it is trusted, and a
 * record that cannot be read does not take the others with it. Never throws.
 */
export function parseProgressFile(text: string, course: string): ParsedFile {
  if (text.length > MOST_TEXT) return { ok: false, error: "too-large" };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, error: "not-json" };
  }
  if (!isObject(file) || file["format"] !== FORMAT) return { ok: false, error: "not-progress" };
  const { version, questions } = file;
  // First of all: what else a newer version holds is not known here.
  if (typeof version === "number" && version > VERSION) return { ok: false, error: "newer" };
  if (version !== VERSION || !isObject(questions)) return { ok: false, error: "not-progress" };
  if (file["course"] !== course) return { ok: false, error: "other-course" };
  const [read, tests] = [readEach(questions, readProgress), readTests(file["tests"])];
  const skipped = [...read.skipped, ...tests.skipped];
  return { ok: true, questions: read.kept, tests: tests.kept, skipped };
}

/** Files of before tests were kept have none. What is there and no list by module is as good as none. */
const readTests = (tests: unknown) => readEach(isObject(tests) ? tests : {}, readResults);

/** Into a Map, in which an id such as "__proto__" or "constructor" is a name like any other. */
function readEach<Kept>(
  records: Record<string, unknown>,
  read: (record: unknown) => Kept | undefined,
) {
  const kept = new Map<string, Kept>();
  const skipped: Skipped[] = [];
  for (const [id, record] of Object.entries(records)) {
    const one = read(record);
    if (!isId(id)) skipped.push({ id, why: "id" });
    else if (!one) skipped.push({ id, why: "record" });
    else kept.set(id, one);
  }
  return { kept, skipped };
}
