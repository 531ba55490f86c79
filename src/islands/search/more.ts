import { search as strings } from "#language";
import type { Found } from "../../search/query/engine.ts";
import { element } from "./elements.ts";
import { inTime } from "../patience.ts";
import { reopen } from "./opened.ts";
import { outdated, resultItem } from "./view.ts";

/**
 * The button for more below a list, which tells how many are shown then; undefined where it holds all. A new one each time, below what came: one that moved
 * would be a shift of the page.
 */
export function moreButton(
  found: Found,
  list: HTMLOListElement,
  onMore: (shown: number) => void,
): HTMLElement | undefined {
  if (list.childElementCount >= found.total) return undefined;
  const button = element("button", { type: "button" }, strings.more);
  const place = element("div", { class: "more" }, button);
  let failures = 0;
  button.onclick = async () => {
    button.disabled = true;
    try {
      const items = (await inTime(found.next())).map(resultItem);
      list.append(...items);
      onMore(list.childElementCount);
      const next = moreButton(found, list, onMore);
      if (next) place.replaceWith(next);
      else place.remove();
      items[0]?.querySelector("a")?.focus();
    } catch (error) {
      console.error(error);
      reopen();
      button.disabled = false;
      const told = element("p", { class: "note", role: "alert" }, strings.failed);
      place.replaceChildren(button, told, ...(++failures > 1 ? [outdated()] : []));
      button.focus();
    }
  };
  return place;
}
