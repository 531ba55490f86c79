import { safely } from "../../learning/safely.ts";

/** How a question of a run was answered. */
export interface Given {
  /** When, and how right (0 to 1), at the first try: that is what counts. */
  at: number;
  score: number;
  /** The answer that was last checked, as the form's values. */
  values: string[];
}

/** A run through some questions, as far as it is. */
export interface Run {
  /** When it was begun (milliseconds), which tells it from another run of the same questions; 0 until it is kept. */
  begun: number;
  /** Its questions, in order. */
  ids: string[];
  given: Map<string, Given>;
  /** Which question is shown, where they are shown one by one. */
  place: number;
  /** Whether its result is shown. */
  finished: boolean;
  /** Whether it asks all questions of its set, and not only those that went wrong. */
  whole: boolean;
}

const HOUR = 60 * 60 * 1000;

/** Two weeks to go on; who looks at a result after half a day comes to see what was remembered. */
const LASTS = { open: 14 * 24 * HOUR, finished: 12 * HOUR };

/** A run that is still to begin. */
export const newRun = (ids: string[], whole = true): Run => ({
  begun: 0,
  ids,
  given: new Map(),
  place: 0,
  finished: false,
  whole,
});

/** The place of the first question from `place` on, and then from the start, that is not answered; -1 where all are. */
export function nextOpen({ ids, given }: Run, place: number): number {
  const isOpen = (id: string) => !given.has(id);
  const after = ids.findIndex((id, index) => index >= place && isOpen(id));
  return after < 0 ? ids.findIndex(isOpen) : after;
}

/** A run as text, to go on with after the page was left. */
export function runText({ given, ...run }: Run, now: number): string {
  const answers = [...given].map(([id, { at, score, values }]) => [id, at, score, values]);
  return JSON.stringify({ ...run, at: now, answers });
}

/**
 * Reads a run again. The text is as untrusted as whatever is stored in a browser. One that a clock wrote which
 * was ahead of this one is no older for it.
 * @returns undefined where it is not a run, or too old to go on with
 */
export function parseRun(text: string | null | undefined, now: number): Run | undefined {
  const read = safely(() => Object(JSON.parse(text ?? "")) as Record<string, unknown>);
  if (!read || !isTexts(read["ids"]) || !Array.isArray(read["answers"])) return;
  const { begun, at } = read;
  if (!isMoment(begun) || !isMoment(at)) return;
  const finished = read["finished"] === true;
  if (now - at >= LASTS[finished ? "finished" : "open"]) return;
  const answers = read["answers"].filter(isAnswer);
  const { place } = read;
  return {
    begun,
    ids: read["ids"],
    given: new Map(answers.map(([id, at, score, values]) => [id, { at, score, values }])),
    place: isPlace(place) ? place : 0,
    finished,
    whole: read["whole"] !== false,
  };
}

/** One run as two pages have it: of each question the first answer counts. */
export function united(own: Run, other: Run): Run {
  const given = new Map(other.given);
  for (const [id, answer] of own.given) {
    const before = given.get(id);
    given.set(id, before && before.at < answer.at ? before : answer);
  }
  return { ...own, begun: other.begun, given };
}

const isPlace = (read: unknown): read is number => Number.isSafeInteger(read) && Number(read) >= 0;

const isTexts = (read: unknown): read is string[] =>
  Array.isArray(read) && read.every((text) => typeof text === "string");

const isMoment = (read: unknown): read is number => Number.isSafeInteger(read) && Number(read) >= 0;

function isAnswer(read: unknown): read is [id: string, at: number, score: number, string[]] {
  if (!Array.isArray(read)) return false;
  const [id, at, score, values] = read as unknown[];
  const isScore = typeof score === "number" && score >= 0 && score <= 1;
  return typeof id === "string" && isMoment(at) && isScore && isTexts(values);
}
