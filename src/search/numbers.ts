/**
 * Whole numbers as a text of as many characters. A host compresses text, and what compresses it counts characters: a number
 * that is frequent costs least, whatever its size.
 */

/** The first number is "#": none is a line break, and few have to be escaped in JSON. */
const FIRST = 35;
/** What is no character by itself. */
const SURROGATES = { from: 0xd800, count: 0x800 };

function characterOf(number: number): string {
  const code = FIRST + number;
  return String.fromCodePoint(code < SURROGATES.from ? code : code + SURROGATES.count);
}

/** Numbers from 0 up as text. */
export const numbersAsText = (numbers: readonly number[]): string =>
  numbers.map(characterOf).join("");

/** The numbers again. Throws where a character stands for none. */
export const numbersIn = (text: string): number[] =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const number = code - FIRST - (code < SURROGATES.from ? 0 : SURROGATES.count);
    if (number < 0) throw new Error(`No number: ${character}`);
    return number;
  });

/** Numbers that only rise, each by how much more it is than the one before. */
export const risingAsText = (numbers: readonly number[]): string =>
  numbersAsText(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));

/** The rising numbers again. */
export function risingIn(text: string): number[] {
  let sum = 0;
  return numbersIn(text).map((step) => (sum += step));
}
