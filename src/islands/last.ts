import { keep, kept } from "./kept.ts";
import { keys } from "./keys.ts";

/** The concept that is read, and five before it. */
const MOST = 6;

/**
 * Remembers the concept that is read before those of before, each a line "address title": the front page leads back to the
 * first (`progress/where.ts`), search to the others.
 */
export function last(): void {
  const title = document.querySelector(".concept h1")?.textContent;
  if (!title) return;
  const here = `${location.pathname} ${title}`;
  const others =
    kept(keys.last)
      ?.split("\n")
      .filter((line) => line !== here) ?? [];
  keep(keys.last, [here, ...others].slice(0, MOST).join("\n"));
}
