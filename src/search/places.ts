/** Where the words of a course stand, as it is written and read. */

/** A page on which a word stands, and how much finding it there says. */
export interface Place {
  /** The page's number among the documents of search. */
  page: number;
  score: number;
}

/** Scores are kept in one letter, each so many times the one before it: nobody sees a difference of an eighth. */
const LEVELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LEAST = 0.05;
const STEP = 1.13;

const levelOf = (score: number): string => {
  const level = Math.round(Math.log(score / LEAST) / Math.log(STEP));
  return LEVELS[Math.max(0, Math.min(LEVELS.length - 1, level))] ?? "A";
};

/** Places in the order of their pages as text: for each how many pages after the one before, where not the next, and its score. */
export function encodePlaces(places: readonly Place[]): string {
  let before = -1;
  return places
    .map(({ page, score }) => {
      const step = page - before;
      before = page;
      return (step === 1 ? "" : String(step)) + levelOf(score);
    })
    .join("");
}

/** The places of one word. Throws where the text is something else. */
export function decodePlaces(text: string): Place[] {
  if (!/^(?:\d*[A-Za-z])+$/.test(text)) throw new Error(`No places of words: ${text.slice(0, 40)}`);
  let page = -1;
  return [...text.matchAll(/(\d*)([A-Za-z])/g)].map(([, step = "", level = "A"]) => {
    page += step === "" ? 1 : Number(step);
    return { page, score: LEAST * STEP ** LEVELS.indexOf(level) };
  });
}
