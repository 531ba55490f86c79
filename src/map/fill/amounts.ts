/** As many names as can be kept in mind at once; a reader who wants more, asks for more. */
const USUAL = 9;
const EASY = 5;

/** How many of a board's names can be taken away: few, the usual number, all. The usual one begins. */
export function amounts(names: number): { choices: number[]; usual: number } {
  const usual = Math.min(USUAL, names);
  const few = Math.min(EASY, Math.ceil(names / 2));
  return { choices: [...new Set([few, usual, names])], usual };
}
