import { distance } from "../../language/distance.ts";
import type { Searching } from "../../language/shape/searching.ts";

type Sounds = Searching["sounds"];

/** A word as it sounds, roughly. */
export const sound = (word: string, sounds: Sounds) =>
  sounds.reduce((text, [letters, as]) => text.replace(letters, as), word);

/** Sounding alike costs something: of two words, the one that is written more like it was meant. */
const HEARD = 0.6;
/**
 * Mistakes allowed in a word of this many letters: two in five make another word, and so do two in seven ("persona" is no
 * "persoon"). A half is for the first letter, which is seldom wrong.
 */
const allowance = (length: number) => (length < 6 ? 1 : length < 8 ? 1.5 : length < 11 ? 2 : 3);
/** Among short words many are alike: only a name is guessed from so few letters. */
const SHORT = 5;
const SHORTEST = 4;

/** A word of the course that may have been meant. */
export interface Candidate {
  word: string;
  named: boolean;
}

/** The word that was probably meant; undefined where none is near enough. Names go before other words. */
export function meant(
  word: string,
  candidates: Iterable<Candidate>,
  sounds: Sounds,
): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const limit = allowance(word.length);
  const heard = sound(word, sounds);
  let best: string | undefined;
  let least = limit + 0.01;
  for (const { word: candidate, named } of candidates) {
    if (candidate.length < SHORTEST || (!named && word.length < SHORT)) continue;
    const spelt = distance(word, candidate, limit);
    const sounded = distance(heard, sound(candidate, sounds), limit) + HEARD;
    const first = candidate[0] === word[0] ? 0 : 0.5;
    const steps = Math.min(spelt, sounded) + first - (named ? 0.3 : 0);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
