import { questionListScript as words } from "#language";
import { element } from "../dom.ts";
import type { ModuleRows, Row } from "./rows.ts";

/** How much is shown: a browser need not lay out thousands of rows. */
interface Extent {
  most: number;
  /** How many come when more are asked for. */
  next: number;
  onMore: () => void;
}

/** Gives an element these children, and leaves it alone where it has them. */
function place(parent: HTMLElement, children: readonly Node[]): void {
  const { childNodes } = parent;
  const isSame =
    childNodes.length === children.length &&
    children.every((child, index) => child === childNodes[index]);
  if (!isSame) parent.replaceChildren(...children);
}

/**
 * Shows rows under their concepts and modules, in the order of the course.
 * @returns those that are shown
 */
export function showRows(
  list: HTMLElement,
  modules: readonly ModuleRows[],
  found: ReadonlySet<Row>,
  { most, next, onMore }: Extent,
): Row[] {
  const shown: Row[] = [];
  const parts = modules.flatMap((module) => {
    const before = shown.length;
    const concepts = module.concepts.flatMap(({ element, list, rows }) => {
      const fitting = rows.filter((row) => found.has(row)).slice(0, most - shown.length);
      if (fitting.length === 0) return [];
      shown.push(...fitting);
      place(
        list,
        fitting.map(({ element }) => element),
      );
      return [element];
    });
    if (shown.length === before) return [];
    const rows = module.concepts.flatMap(({ rows }) => rows);
    const said = words.found(rows.filter((row) => found.has(row)).length, rows.length);
    if (module.count.textContent !== said) module.count.textContent = said;
    place(module.element, [module.heading, ...concepts]);
    return [module.element];
  });
  const left = Math.min(next, found.size - shown.length);
  const more = element("button", { type: "button", className: "more", onclick: onMore });
  more.textContent = words.more(left);
  const none = element("p", { className: "none note" }, words.none);
  place(list, [...parts, ...(left > 0 ? [more] : []), ...(found.size === 0 ? [none] : [])]);
  return shown;
}
