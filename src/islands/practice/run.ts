import { safely } from "../../learning/safely.ts";

/** A run through some questions, as far as it is. */
export interface Run {
  /** Its questions, in order. */
  ids: string[];
  /** The first score (0 to 1) of each question that was answered. */
  scores: Map<string, number>;
  /** The answer that was last checked. */
  values: Map<string, string[]>;
  /** Which question is shown, where they are shown one by one. */
  place: number;
  finished: boolean;
}

/** Someone who comes back later than this comes to see what was remembered: half a day. */
const LASTS = 12 * 60 * 60 * 1000;

/** A run that is still to begin. */
export const newRun = (ids: string[]): Run => ({
  ids,
  scores: new Map(),
  values: new Map(),
  place: 0,
  finished: false,
});

/** A run as text, to go on with after the page was left. */
export function runText({ ids, scores, values, place, finished }: Run, now: number): string {
  const answers = [...scores].map(([id, score]) => [id, score, values.get(id) ?? []]);
  return JSON.stringify({ at: now, ids, answers, place, finished });
}

/**
 * Reads a run again. The text is as untrusted as whatever is stored in a browser.
 * @returns undefined where it is not a run, or too old to go on with
 */
export function parseRun(text: string | null | undefined, now: number): Run | undefined {
  const read = safely(() => Object(JSON.parse(text ?? "")) as Record<string, unknown>);
  if (!read || !isTexts(read["ids"]) || !Array.isArray(read["answers"])) return;
  if (!(now - Number(read["at"]) < LASTS)) return;
  const answers = read["answers"].filter(isAnswer);
  return {
    ids: read["ids"],
    scores: new Map(answers.map(([id, score]) => [id, score])),
    values: new Map(answers.map(([id, , values]) => [id, values])),
    place: Math.max(0, Math.floor(Number(read["place"])) || 0),
    finished: read["finished"] === true,
  };
}

const isTexts = (read: unknown): read is string[] =>
  Array.isArray(read) && read.every((text) => typeof text === "string");

function isAnswer(read: unknown): read is [id: string, score: number, values: string[]] {
  if (!Array.isArray(read)) return false;
  const [id, score, values] = read as unknown[];
  return typeof id === "string" && typeof score === "number" && isTexts(values);
}
