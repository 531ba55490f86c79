/** Front coding, for words in alphabetical order: each begins with how many letters it shares with the one before it. */

/** The most that one character tells. */
const MOST_SHARED = 35;

function sharedLetters(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length++;
  return length;
}

/** A word without the letters that it shares with the one before it, behind their number. */
export function frontCoded(previous: string, word: string): string {
  const length = sharedLetters(previous, word);
  return length.toString(36) + word.slice(length);
}

/** The word again. */
export const frontDecoded = (previous: string, coded: string): string =>
  previous.slice(0, parseInt(coded.slice(0, 1), 36)) + coded.slice(1);
