import { safely } from "../../learning/safely.ts";
import type { Board, Fits } from "./board.ts";

/**
 * An empty board: of the names of `fits`, which are shuffled, so many are taken away as `count` says. The seed is the
 * place of the first of them.
 */
export const newBoard = (fits: Fits, count: number, seed = 0): Board => ({
  seed,
  count,
  away: [...fits.keys(), ...fits.keys()].slice(seed, seed + Math.min(count, fits.size)),
  at: new Map(),
  checked: new Set(),
});

/** The same board with more names taken away, or fewer: what lies on it stays, as far as it can. */
export function resized(fits: Fits, board: Board, count: number): Board {
  const made = newBoard(fits, count, board.seed);
  lay(made, [...board.at], [...board.checked]);
  return made;
}

/** Lays names that are taken away in places that are empty, once each; what cannot be so is left out. */
function lay(board: Board, at: unknown[], checked: unknown[]): void {
  for (const pair of at) {
    const [place, name] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (!isAway(board, place) || !isAway(board, name)) continue;
    if (board.at.has(place) || [...board.at.values()].includes(name)) continue;
    board.at.set(place, name);
  }
  for (const place of checked)
    if (typeof place === "string" && board.at.has(place)) board.checked.add(place);
}

const isAway = ({ away }: Board, read: unknown): read is string =>
  typeof read === "string" && away.includes(read);

/** A board as text, to go on with after the page was left. */
export const boardText = ({ seed, count, at, checked }: Board): string =>
  JSON.stringify({ seed, count, at: [...at], checked: [...checked] });

/**
 * Reads a board again. The text is as untrusted as whatever is stored in a browser.
 * @param counts how many names can be taken away
 * @returns undefined where there is no board of this map in it
 */
export function parseBoard(
  text: string | null,
  fits: Fits,
  counts: readonly number[],
): Board | undefined {
  const read = safely(() => Object(JSON.parse(text ?? "")) as Record<string, unknown>);
  const count = counts.find((known) => known === read?.["count"]);
  const seed = [...fits.keys()].findIndex((_, index) => index === read?.["seed"]);
  if (!read || count === undefined || seed < 0) return undefined;
  const board = newBoard(fits, count, seed);
  lay(board, listOf(read["at"]), listOf(read["checked"]));
  return board;
}

const listOf = (read: unknown): unknown[] => (Array.isArray(read) ? (read as unknown[]) : []);
