import { safely } from "../learning/safely.ts";

/** Remembers the concept that is read, as "address title": the front page leads back to it (`continue.ts`). */
export function last(): void {
  const title = document.querySelector(".concept h1")?.textContent;
  if (!title) return;
  const key = `${document.documentElement.dataset["course"] ?? ""}:last`;
  safely(() => localStorage.setItem(key, `${location.pathname} ${title}`));
}
