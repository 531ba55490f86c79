import { element } from "../dom.ts";

/**
 * What to read again, under a heading: the concepts of the questions in these items, each with the sections that
 * explain them, as links.
 * @param items hold a question each, and say in `data-about` what it is about
 * @returns nothing where no question leads to a section
 */
export function rereadList(items: readonly HTMLElement[], title: string): HTMLElement[] {
  const concepts = new Map<string, Map<string, HTMLElement>>();
  for (const item of items) {
    const section = item.querySelector<HTMLAnchorElement>(".read a");
    if (!section) continue;
    const about = item.dataset["about"] ?? "";
    const links = concepts.get(about) ?? new Map<string, HTMLElement>();
    links.set(section.href, element("a", { href: section.href }, section.textContent));
    concepts.set(about, links);
  }
  if (concepts.size === 0) return [];
  const lines = [...concepts].map(([about, links]) => {
    const listed = [...links.values()].flatMap((link, index) =>
      index > 0 ? [", ", link] : [link],
    );
    return element("li", {}, about && `${about}: `, ...listed);
  });
  return [element("h3", {}, title), element("ul", { className: "reread" }, ...lines)];
}
