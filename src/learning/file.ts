import { isId } from "../course/id.ts";
import { compareTexts } from "./attempts.ts";
import { readProgress } from "./parse.ts";
import type { Progress, Records } from "./progress.ts";

/** The progress file, which students keep: change it only with a new version. */
const FORMAT = "klantwijzer-progress";
const VERSION = 1;

/** Some four times what a browser stores, in UTF-16 units; more is not a progress file. */
export const MOST_TEXT = 20_000_000;

/** Why a file is refused. What a reader sees is the interface's. */
export type FileError = "too-large" | "not-json" | "not-progress" | "newer" | "other-course";

/** A question of a file that is left out: its id is none, its record cannot be read, or the course never had it. */
export interface Skipped {
  id: string;
  why: "id" | "record" | "unknown";
}

export type ParsedFile =
  | { ok: true; questions: Map<string, Progress>; skipped: Skipped[] }
  | { ok: false; error: FileError };

/**
 * The text of a progress file: readable JSON, questions by id.
 * @param course the id of the course
 * @param now milliseconds
 */
export function printProgressFile(records: Records, course: string, now: number): string {
  const sorted = [...records].sort(([a], [b]) => compareTexts(a, b));
  const file = {
    format: FORMAT,
    version: VERSION,
    course,
    exported: new Date(now).toISOString(),
    questions: Object.fromEntries(sorted),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

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
  return { ok: true, ...readQuestions(questions) };
}

/** Into a Map, in which an id such as "__proto__" or "constructor" is a name like any other. */
function readQuestions(records: Record<string, unknown>) {
  const questions = new Map<string, Progress>();
  const skipped: Skipped[] = [];
  for (const [id, record] of Object.entries(records)) {
    const progress = readProgress(record);
    if (!isId(id)) skipped.push({ id, why: "id" });
    else if (!progress) skipped.push({ id, why: "record" });
    else questions.set(id, progress);
  }
  return { questions, skipped };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
