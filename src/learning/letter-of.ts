const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of a place from 0, as columns of a spreadsheet have it: A, B … Z, AA, AB … */
export function letterOf(place: number): string {
  const letter = LETTERS[place % LETTERS.length] ?? "";
  return place < LETTERS.length
    ? letter
    : letterOf(Math.floor(place / LETTERS.length) - 1) + letter;
}
