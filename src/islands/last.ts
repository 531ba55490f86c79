import { safely } from "../learning/safely.ts";

/**
 * Remembers the concept that was read last, as "address title", and offers it where a page has
 * room for it (`.continue`). What is stored may be anything: only an address of a site's own page passes.
 */
export function last(): void {
  const key = `${document.documentElement.dataset["course"] ?? ""}:last`;
  const title = document.querySelector(".concept h1")?.textContent;
  const link = document.querySelector<HTMLAnchorElement>(".continue a");
  safely(() => {
    if (title) localStorage.setItem(key, `${location.pathname} ${title}`);
    const [, address, read] = /^((?:\/[\w-]+)+\/) (.+)/.exec(localStorage.getItem(key) ?? "") ?? [];
    if (!link || !address || !read) return;
    link.href = address;
    link.append(read);
    link.hidden = false;
  });
}
