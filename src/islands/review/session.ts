import { isIdText, isListOf, isObject } from "../../learning/reading.ts";
import { safely } from "../../learning/safely.ts";

/** A review session of one local day, as far as it is. What was answered in it stands with the questions themselves. */
export interface Session {
  day: number;
  /** The questions in the order in which they are asked. */
  ids: string[];
  /** Those that the reader went on from, answered or not. */
  passed: Set<string>;
}

/** A session as text. */
export const sessionText = ({ day, ids, passed }: Session): string =>
  JSON.stringify({ day, ids, passed: [...passed] });

/** More than any session asks. */
const MOST = 100;

/** Reads a session again; undefined unless it is one of this day. The text may be anything. */
export function parseSession(text: string | null, day: number): Session | undefined {
  const read: unknown = safely(() => JSON.parse(text ?? "") as unknown);
  if (!isObject(read) || read["day"] !== day) return undefined;
  const { ids, passed } = read;
  if (!isListOf(ids, isIdText) || !isListOf(passed, isIdText)) return undefined;
  const unique = [...new Set(ids)].slice(0, MOST);
  return { day, ids: unique, passed: new Set(passed.filter((id) => unique.includes(id))) };
}
