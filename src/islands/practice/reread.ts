import { element } from "../dom.ts";

/**
 * The sections that explain the questions in these items, each once, as links under a heading.
 * @param items hold a question each, and say in `data-about` what it is about
 * @returns nothing where no question leads to a section
 */
export function rereadList(items: readonly HTMLElement[], title: string): HTMLElement[] {
  const links = new Map<string, HTMLElement>();
  for (const item of items) {
    const section = item.querySelector<HTMLAnchorElement>(".read a");
    if (!section || links.has(section.href)) continue;
    const about = item.dataset["about"] ?? "";
    const link = element("a", { href: section.href }, section.textContent);
    links.set(section.href, element("li", {}, about && `${about}: `, link));
  }
  if (links.size === 0) return [];
  const list = element("ul", { className: "reread" }, ...links.values());
  return [element("h3", {}, title), list];
}
