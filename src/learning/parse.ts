import { SURE, tidy, type Attempt, type Sure } from "./attempts.ts";
import { END_OF_TIME, LAST_TIME } from "./days.ts";
import type { Progress } from "./progress.ts";
import { safely } from "./safely.ts";

/** An object of which nothing is known yet. */
type Unread = Record<string, unknown>;

/** A record from stored text; undefined where it cannot be read. Never throws. */
export function parseProgress(text: string): Progress | undefined {
  return safely(() => readProgress(JSON.parse(text)));
}

/** A record from parsed JSON; undefined unless all of it is well-formed. Never throws. */
export function readProgress(json: unknown): Progress | undefined {
  return safely(() => checked(json as Unread));
}

/**
 * Copies only what is known, so that nothing else gets in. A next version of the shape is read here, by the number
 * in `v`, and made into the present one before it is checked.
 */
function checked({ v, wording, attempts, due, answer }: Unread): Progress {
  return {
    v: v === 1 ? v : refuse(),
    wording: text(wording),
    attempts: tidy((attempts as Unread[]).map(attempt)),
    due: optional(due, (value) => upTo(END_OF_TIME, value)),
    answer: optional(answer, texts),
  };
}

function attempt({ at, score, sure, first }: Unread): Attempt {
  return {
    at: upTo(LAST_TIME, at),
    score: upTo(1, score),
    sure: optional(sure, sureness),
    first: optional(first, texts),
  };
}

function optional<Value>(value: unknown, read: (value: unknown) => Value): Value | undefined {
  return value === undefined ? value : read(value);
}

function texts(values: unknown): string[] {
  return (values as unknown[]).map(text);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : refuse();
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
