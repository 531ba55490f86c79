/** Where a row of questions on a screen is: which one, and whether its answer shows. After the last of several comes an end. */
export interface Deck {
  total: number;
  place: number;
  answered: boolean;
}

/** A row of questions at its beginning, or at the place that a fragment such as `#3` names. */
export function deckAt(total: number, fragment = ""): Deck {
  const named = /^#([1-9]\d{0,3})$/.exec(fragment);
  const place = named ? Math.min(Number(named[1]), total) - 1 : 0;
  return { total, place, answered: false };
}

/** Whether what shows is the end that follows the last of several questions. */
export const isOver = ({ place, total }: Deck): boolean => place >= total;

/** One step on: the answer, then the next question. At the end, the same. */
export function on(deck: Deck): Deck {
  const { total, place, answered } = deck;
  if (isOver(deck)) return deck;
  if (!answered) return { ...deck, answered: true };
  return total === 1 ? deck : { ...deck, place: place + 1, answered: false };
}

/** One step back: to the question without its answer, or to the one before with its answer. At the beginning, the same. */
export function back(deck: Deck): Deck {
  if (deck.answered) return { ...deck, answered: false };
  return deck.place > 0 ? { ...deck, place: deck.place - 1, answered: true } : deck;
}
