/** How the answers of a question lie on paper. Sheet and key both read it here, so that their letters agree. */
import { partnersOf } from "../exports/answers.ts";
import type { QuestionOf } from "../exports/bank.ts";
import { letterOf } from "../learning/letter-of.ts";
import { shuffle, shuffleNever } from "../learning/shuffle.ts";

const lettered = <T extends object>(items: readonly T[]) =>
  items.map((item, place) => ({ ...item, letter: letterOf(place) }));

/** The options of a choice. */
export const optionsOf = ({ id, options, fixed }: QuestionOf<"single" | "multiple">) =>
  lettered(fixed ? options : shuffle(options, id));

/** The items to put in order, each with its right place from 1. */
export const itemsOf = ({ id, items }: QuestionOf<"order">) =>
  lettered(
    shuffleNever(
      items.map((item, index) => ({ ...item, place: index + 1 })),
      id,
    ),
  );

/** The rows of a match and what to bring to them: each row has the letter of its partner. */
export function columnsOf(question: QuestionOf<"match">) {
  const partners = lettered(shuffleNever(partnersOf(question), question.id));
  const rows = question.pairs.map((pair, row) => ({
    ...pair,
    letter: partners.find(({ rows }) => rows.includes(row))?.letter ?? "",
  }));
  return { rows, partners, left: partners.filter(({ rows }) => rows.length === 0) };
}
