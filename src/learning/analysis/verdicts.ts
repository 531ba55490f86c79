import type { ItemResult } from "./analyse.ts";
import { inParts } from "./used.ts";

/** What may be wrong with a question, the worst first. */
export const VERDICTS = ["reversed", "lure", "flat", "hard", "easy", "idle"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** With fewer students than this, figures are chance more than anything (rule of thumb; Ebel & Frisbie ask for more). */
export const FEWEST_STUDENTS = 20;

/**
 * The bounds are rules of thumb: discrimination below .1 tells next to nothing, below 0 the question works the wrong way
 * round (Ebel & Frisbie, 1991, Essentials of educational measurement, ch. 13, who call all below .2 poor); facility above
 * .9 or below .3 leaves little to tell apart (the same).
 */
const [FLAT, EASY, HARD] = [0.1, 0.9, 0.3];

/** A wrong option that attracts who does well: more than chance, and chosen by more than one or two. */
const LURE = { pull: 0.1, count: 3 };

/** A wrong option that less than one in twenty chooses does no work (Haladyna & Downing, 1993). */
const IDLE = 0.05;

/** What may be wrong with a question, by its figures. */
export function verdictsOn(result: Omit<ItemResult, "verdicts">): Verdict[] {
  const { question, facility, discrimination, told, uses } = result;
  const wrong = uses.filter((_, place) => isWrong(result, place));
  const isSo: Record<Verdict, boolean> = {
    reversed: discrimination !== undefined && discrimination < 0,
    lure: uses.some((_, place) => isLure(result, place)),
    flat: discrimination !== undefined && discrimination >= 0 && discrimination < FLAT,
    hard: facility < HARD,
    easy: facility > EASY,
    idle:
      question.kind === "single" &&
      told >= FEWEST_STUDENTS &&
      facility <= EASY &&
      wrong.some(({ count }) => count < told * IDLE),
  };
  return VERDICTS.filter((verdict) => isSo[verdict]);
}

/** Whether a wrong option attracts who does well on the other questions. */
export function isLure(result: Pick<ItemResult, "question" | "uses">, place: number): boolean {
  const { count = 0, pull = 0 } = result.uses[place] ?? {};
  return isWrong(result, place) && count >= LURE.count && pull > LURE.pull;
}

/** Whether an answer is a wrong one that can be chosen. */
const isWrong = ({ question }: Pick<ItemResult, "question">, place: number) =>
  !inParts(question) && question.answers[place]?.correct === false;
