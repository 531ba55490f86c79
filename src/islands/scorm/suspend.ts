import { safely } from "../../learning/safely.ts";
import type { Given, Run } from "../practice/run.ts";

/** What a learning environment of SCORM 1.2 keeps of a page: no more signs than this. */
export const MOST_SIGNS = 4096;

/** A question of the test, with the fingerprint of its wording: one that was changed is asked anew. */
export interface Asked {
  id: string;
  wording: string;
}

/** What is to be there the next time. */
export interface Suspended {
  run: Run;
  /** The best result of a whole run (0 to 100). */
  best?: number | undefined;
}

/** Leads the text, for whoever will write another one. */
const VERSION = 1;

/** How a question went: not asked in this run, open, right, or wrong with so many tenths of it right. */
const [ELSEWHERE, OPEN, RIGHT] = ["x", "-", "+"] as const;

function markOf(given: Given | undefined): string {
  if (!given) return OPEN;
  if (given.score === 1) return RIGHT;
  return String(given.score > 0 ? Math.min(9, Math.max(1, Math.round(given.score * 10))) : 0);
}

/** Places, which most answers are made of, are shorter as numbers. */
const packed = (value: string) => (/^(0|[1-9]\d{0,2})$/.test(value) ? Number(value) : value);

/** Signs that every environment brings back as they were. */
const plain = (json: string): string =>
  json.replace(
    /[^ -~]|[<>&']/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/**
 * A test as far as it is, as text of at most `MOST_SIGNS` plain signs. Answers that do not fit are left out, the longest
 * first, until how they went fits; of a test of hundreds of questions nothing may fit, and the text is empty.
 * @returns also whether all answers are in it
 */
export function suspendText(
  { run, best }: Suspended,
  questions: readonly Asked[],
): { text: string; isWhole: boolean } {
  const { ids, given, place, finished, whole } = run;
  const marks = questions.map(({ id }) => (ids.includes(id) ? markOf(given.get(id)) : ELSEWHERE));
  const answers = questions.map(({ id }) => (given.get(id)?.values ?? []).map(packed));
  const written = () =>
    plain(
      JSON.stringify([
        VERSION,
        ...[questions.map(({ wording }) => wording), marks].map((texts) => texts.join(" ")),
        ...[place, Number(finished), Number(whole), best ?? -1, answers],
      ]),
    );
  const lengths = answers.map((answer) => plain(JSON.stringify(answer)).length);
  let text = written();
  let isWhole = true;
  while (text.length > MOST_SIGNS && Math.max(...lengths) > 2) {
    const longest = lengths.indexOf(Math.max(...lengths));
    [answers[longest], lengths[longest], isWhole] = [[], 2, false];
    text = written();
  }
  return text.length > MOST_SIGNS ? { text: "", isWhole: false } : { text, isWhole };
}

/**
 * Reads it again. The text is as untrusted as whatever comes from elsewhere.
 * @param questions those of the test as it is now: new ones are open, and one that is there no more stands for nothing
 * @returns undefined where it cannot be read
 */
export function parseSuspended(text: string, questions: readonly Asked[]): Suspended | undefined {
  const read = safely(() => JSON.parse(text) as unknown);
  if (!Array.isArray(read)) return undefined;
  const [version, wordings, marks, place, finished, whole, best, answers] = read as unknown[];
  if (version !== VERSION || typeof wordings !== "string" || typeof marks !== "string") return;
  if (!Array.isArray(answers)) return undefined;
  const known = new Map(
    wordings
      .split(" ")
      .map((wording, index): [string, Kept] => [
        wording,
        { mark: marks.split(" ")[index] ?? OPEN, values: valuesOf(answers[index]) },
      ]),
  );
  const given = new Map<string, Given>();
  for (const { id, wording } of questions) {
    const { mark = OPEN, values = [] } = known.get(wording) ?? {};
    if (/^[+0-9]$/.test(mark))
      given.set(id, { at: 0, score: mark === RIGHT ? 1 : Number(mark) / 10, values });
  }
  const isAsked = ({ wording }: Asked) => {
    const kept = known.get(wording);
    return kept ? kept.mark !== ELSEWHERE : whole === 1;
  };
  const now = new Set(questions.map(({ wording }) => wording));
  const gone = [...known].flatMap(([wording, { mark }]) =>
    now.has(wording) || mark === ELSEWHERE || wording === "" ? [] : [wording],
  );
  return {
    run: {
      begun: 1,
      ids: [...questions.filter(isAsked).map(({ id }) => id), ...gone],
      given,
      place: isPlace(place) ? place : 0,
      finished: finished === 1,
      whole: whole === 1,
    },
    best: typeof best === "number" && best >= 0 && best <= 100 ? best : undefined,
  };
}

/** What was kept of one question. */
interface Kept {
  mark: string;
  values: string[];
}

const valuesOf = (read: unknown): string[] =>
  Array.isArray(read) && read.every((value) => ["string", "number"].includes(typeof value))
    ? read.map(String)
    : [];

const isPlace = (read: unknown): read is number => Number.isSafeInteger(read) && Number(read) >= 0;
