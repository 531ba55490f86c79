import { keep } from "./kept.ts";
import { keys } from "./keys.ts";

/** Remembers the concept that is read, as "address title": the front page leads back to it (`progress/where.ts`). */
export function last(): void {
  const title = document.querySelector(".concept h1")?.textContent;
  if (title) keep(keys.last, `${location.pathname} ${title}`);
}
