import { SURE, tidy, type Attempt, type Sure } from "./attempts.ts";
import type { Progress } from "./progress.ts";
import { safely } from "./safely.ts";

/** An object of which nothing is known yet. */
type Unread = Record<string, unknown>;

/** A century before the end of JavaScript's calendar, so that no due date falls off it. */
const LAST_TIME = 8.6e15;

/**
 * How a record of version N becomes one of version N + 1; N is the place in the list. A migration
 * may throw on what is malformed, and what it makes is checked like any other record.
 */
const migrations: ((old: Unread) => Unread)[] = [
  // Version 0 had no `v`, knew only right (1) and wrong (0), and kept no wording.
  ({ attempts }) => ({
    v: 1,
    wording: "",
    attempts: (attempts as [at: unknown, score: unknown][]).map(([at, score]) => ({ at, score })),
  }),
];

/** A record from stored text; undefined where it cannot be read. Never throws. */
export function parseProgress(text: string): Progress | undefined {
  return safely(() => readProgress(JSON.parse(text)));
}

/** A record from parsed JSON of any version; undefined unless all of it is well-formed. Never throws. */
export function readProgress(json: unknown): Progress | undefined {
  return safely(() => checked(migrated(json as Unread)));
}

function migrated(record: Unread): Unread {
  const version = record["v"] ?? 0;
  if (version === 1) return record;
  const migrate = migrations[typeof version === "number" ? version : -1];
  return migrate ? migrated(migrate(record)) : refuse();
}

/** Copies only what is known, so that nothing else gets in. */
function checked({ wording, attempts, due, answer }: Unread): Progress {
  return {
    v: 1,
    wording: text(wording),
    attempts: tidy((attempts as Unread[]).map(attempt)),
    due: optional(due, time),
    answer: optional(answer, (values) => (values as unknown[]).map(text)),
  };
}

function attempt({ at, score, sure }: Unread): Attempt {
  return { at: time(at), score: upTo(1, score), sure: optional(sure, sureness) };
}

function optional<Value>(value: unknown, read: (value: unknown) => Value): Value | undefined {
  return value === undefined ? value : read(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : refuse();
}

function time(value: unknown): number {
  return upTo(LAST_TIME, value);
}

function sureness(value: unknown): Sure {
  return SURE.find((sure) => sure === value) ?? refuse();
}

function upTo(most: number, value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= most ? value : refuse();
}

/** Ends the reading; `safely` makes it undefined. */
function refuse(): never {
  throw new TypeError();
}
