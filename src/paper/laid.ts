/** How the answers of a question lie on paper. Sheet and key both read it here, so that their letters agree. */
import { partnersOf } from "../exports/answers.ts";
import type { QuestionOf } from "../exports/bank.ts";
import { shuffle } from "../learning/shuffle.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of a place, as columns of a spreadsheet have it: A, B … Z, AA, AB … */
export function letterOf(place: number): string {
  const letter = LETTERS[place % LETTERS.length] ?? "";
  return place < LETTERS.length
    ? letter
    : letterOf(Math.floor(place / LETTERS.length) - 1) + letter;
}

const lettered = <T extends object>(items: readonly T[]) =>
  items.map((item, place) => ({ ...item, letter: letterOf(place) }));

/** By chance that follows from the question, but never in the order that would give it away. */
function mixedUp<T>(items: readonly T[], id: string): T[] {
  const found = shuffle(items, id);
  const isGiven = found.every((item, place) => item === items[place]);
  return isGiven ? [...found.slice(1), ...found.slice(0, 1)] : found;
}

/** The options of a choice. */
export const optionsOf = ({ id, options, fixed }: QuestionOf<"single" | "multiple">) =>
  lettered(fixed ? options : shuffle(options, id));

/** The items to put in order, each with its right place from 1. */
export const itemsOf = ({ id, items }: QuestionOf<"order">) =>
  lettered(
    mixedUp(
      items.map((item, index) => ({ ...item, place: index + 1 })),
      id,
    ),
  );

/** The rows of a match and what to bring to them: each row has the letter of its partner. */
export function columnsOf(question: QuestionOf<"match">) {
  const partners = lettered(mixedUp(partnersOf(question), question.id));
  const rows = question.pairs.map((pair, row) => ({
    ...pair,
    letter: partners.find(({ rows }) => rows.includes(row))?.letter ?? "",
  }));
  return { rows, partners, left: partners.filter(({ rows }) => rows.length === 0) };
}
