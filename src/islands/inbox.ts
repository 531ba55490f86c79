import type { Given } from "../learning/given.ts";
import { keep } from "./kept.ts";
import { keys } from "./keys.ts";

/** What was answered on this page and could not be written yet: known as long as the page lives. */
export const unwritten: string[] = [];

/**
 * Writes an answer down, apart from what is kept of its question: that is read, and this added to it, by who comes back
 * (`returning.ts`). Each has a key of its own, so that no two tabs write over each other; one that could not be written
 * is tried again with the next.
 * @returns false where the browser keeps nothing (blocked, full)
 */
export function give(given: Given): boolean {
  unwritten.push(JSON.stringify(given));
  while (unwritten[0] && keep(`${keys.given}${Math.random()}`, unwritten[0])) unwritten.shift();
  return !unwritten[0];
}
