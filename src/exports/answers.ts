import type { BankNumber, Html, QuestionOf } from "./bank.ts";
import { oneLine } from "./markup/plain.ts";

/** Each partner of a matching question once, with the places of the rows that it fits: none for a distractor. */
export function partnersOf({ pairs, distractors }: QuestionOf<"match">) {
  const partners = new Map<string, { html: Html; rows: number[] }>();
  for (const [row, { right }] of [...pairs, ...distractors].entries()) {
    const plain = oneLine(right);
    const partner = partners.get(plain) ?? { html: right, rows: [] };
    partners.set(plain, partner);
    if (row < pairs.length) partner.rows.push(row);
  }
  return [...partners].map(([plain, partner]) => ({ plain, ...partner }));
}

/** Signs that typography makes of those on a keyboard. */
const TYPED: [RegExp, string][] = [
  [/[‘’]/g, "'"],
  [/[“”„]/g, '"'],
  [/[–—]/g, "-"],
  [/…/g, "..."],
];

/** The spellings of an answer, each also as a keyboard has it: other programs compare sign by sign. */
export const typeable = (spellings: readonly string[]): string[] => [
  ...new Set(
    spellings.flatMap((spelling) => [
      spelling,
      TYPED.reduce((text, [signs, sign]) => text.replace(signs, sign), spelling),
    ]),
  ),
];

/** Whether every partner fits one row: what a format without distractors can hold. */
export const isOneToOne = (question: QuestionOf<"match">): boolean =>
  partnersOf(question).every(({ rows }) => rows.length === 1);

/** Things in an order that gives nothing away: by their words, or the other way round where that is the right one. */
export function mixed<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const sorted = items.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  return sorted.every((item, place) => item === items[place]) ? sorted.reverse() : sorted;
}

/** A recognised number that has a value. */
export type Valued = BankNumber & { value: number };

/** The recognised numbers that have the unit of the accepted one, and what is left: texts, and amounts of something else. */
export function numbersOf({ answers }: QuestionOf<"number">) {
  const accepted = answers.find(({ correct }) => correct);
  const isAlike = ({ unit }: BankNumber) =>
    !unit || !accepted?.unit || unit[0] === accepted.unit[0];
  const isValued = (answer: BankNumber): answer is Valued =>
    answer.value !== undefined && isAlike(answer);
  return {
    valued: answers.filter(isValued),
    others: answers.filter((answer) => !isValued(answer)),
    units: accepted?.unit ?? [],
  };
}

/** A number without exponent, so that every reader takes it. */
export function digits(value: number, decimal = "."): string {
  const written = String(value);
  const plain = /e/i.test(written) ? value.toFixed(20).replace(/\.?0+$/, "") : written;
  return plain.replace(".", decimal);
}

/** The ways to type a number: with either decimal sign, alone and with each name of its unit. */
export function spellingsOf({ value, unit = [] }: Valued): string[] {
  const bare = [...new Set([digits(value), digits(value, ",")])];
  return bare.flatMap((number) => [number, ...unit.flatMap((name) => [`${number} ${name}`])]);
}
