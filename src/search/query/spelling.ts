/** Letters that sound alike, written one way: a student who misspells a word usually writes what they hear. */
const SOUNDS: readonly [RegExp, string][] = [
  [/sch/g, "sg"],
  [/ch/g, "g"],
  [/ij|ei|y/g, "i"],
  [/ou|au/g, "o"],
  [/[td]h?|dt/g, "t"],
  [/ph|v/g, "f"],
  [/c|q/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
];

/** A word as it sounds, roughly. */
export const sound = (word: string) =>
  SOUNDS.reduce((text, [letters, as]) => text.replace(letters, as), word);

/** Steps from one word to another: a letter more, less, other, or two letters swapped; `Infinity` beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps = Math.min(steps, before[j - 2]! + 1);
      next.push(steps);
    }
    if (Math.min(...next) > limit) return Infinity;
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** Sounding alike costs something: of two words, the one that is written more like it was meant. */
const HEARD = 0.6;
/** Mistakes allowed in a word of this many letters, of which one in 3.4 may be wrong: two in five make another word. */
const allowance = (length: number) => Math.min(length < 6 ? 1 : length < 10 ? 2 : 3, length / 3.4);
/** Among short words many are alike: only a name is guessed from so few letters. */
const SHORT = 5;
const SHORTEST = 4;

/** A word of the course that may have been meant. */
export interface Candidate {
  word: string;
  named: boolean;
}

/** The word that was probably meant; undefined where none is near enough. Names go before other words. */
export function meant(word: string, candidates: Iterable<Candidate>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const limit = allowance(word.length);
  const heard = sound(word);
  let best: string | undefined;
  let least = limit + 0.01;
  for (const { word: candidate, named } of candidates) {
    if (candidate.length < SHORTEST || (!named && word.length < SHORT)) continue;
    const spelt = distance(word, candidate, limit);
    const sounded = distance(heard, sound(candidate), limit) + HEARD;
    const first = candidate[0] === word[0] ? 0 : 0.5;
    const steps = Math.min(spelt, sounded) + first - (named ? 0.3 : 0);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
