/** A board as a reader has filled it in. */
export interface Board {
  /** Which names are taken away follows from these two. */
  seed: number;
  count: number;
  /** The names that are taken away. */
  away: readonly string[];
  /** Place to name; a place is called by the concept that belongs there. */
  at: Map<string, string>;
  /** Places that were judged as they are now. */
  checked: Set<string>;
}

/** To which group a name, and the place that it was taken from, belongs: a name fits every place of its group. */
export type Fits = ReadonlyMap<string, string>;

/** The place where a name lies; undefined where it is still to be placed. */
export const placeOf = ({ at }: Board, name: string): string | undefined =>
  [...at].find(([, lying]) => lying === name)?.[0];

/** What a place was judged; undefined where it was not, or has changed since. */
export function markOf(
  { at, checked }: Board,
  fits: Fits,
  place: string,
): "right" | "wrong" | undefined {
  if (!checked.has(place)) return undefined;
  return fits.get(at.get(place) ?? "") === fits.get(place) ? "right" : "wrong";
}

/** Whether a place stays as it is: its name was never taken away, or is right. */
export const isSettled = (board: Board, fits: Fits, place: string): boolean =>
  !board.away.includes(place) || markOf(board, fits, place) === "right";

/** Puts a name in a place. A name that lay there goes where the other came from. */
export function put(board: Board, name: string, place: string): void {
  const from = placeOf(board, name);
  const lying = board.at.get(place);
  if (from === place) return;
  if (from !== undefined) takeFrom(board, from);
  if (from !== undefined && lying !== undefined) board.at.set(from, lying);
  board.at.set(place, name);
  board.checked.delete(place);
}

/** Empties a place. */
export function takeFrom({ at, checked }: Board, place: string): void {
  at.delete(place);
  checked.delete(place);
}

/** Judges every place that has a name. */
export function check(board: Board, fits: Fits): { right: number; wrong: number; open: number } {
  board.checked = new Set(board.at.keys());
  const right = [...board.checked].filter((place) => markOf(board, fits, place) === "right").length;
  return { right, wrong: board.at.size - right, open: board.away.length - board.at.size };
}
