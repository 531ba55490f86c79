import { questionListScript as words } from "#language";
import { element, find } from "../dom.ts";
import type { QuestionListView } from "./list-view.ts";
import { loadAll } from "./load.ts";
import type { ModuleRows } from "./rows.ts";

/**
 * In a course that is too large for one page, fetches the rows of its modules; the one that is asked for first. What can't
 * be had is said, with a button that tries again.
 */
export async function courseRows(
  view: QuestionListView,
  links: readonly HTMLElement[],
  first: string,
): Promise<void> {
  const order = links.flatMap(({ dataset }) => dataset["fetch"] ?? []);
  if (order.length === 0) return;
  const messages = find(document, ".messages");
  const had = new Map<string, ModuleRows>();
  /** On the way, only what nothing can come before any more: so nothing moves. */
  const show = (isAll = false) => {
    const gap = order.findIndex((id) => !had.has(id));
    const here = isAll || gap < 0 ? order : [...order.slice(0, gap), first];
    view.modules = [...new Set(here)].flatMap((id) => had.get(id) ?? []);
  };
  let wanted = order.toSorted((a, b) => Number(b === first) - Number(a === first));
  for (;;) {
    messages.textContent = words.loading;
    let isDrawn = true;
    wanted = await loadAll(wanted, (rows) => {
      had.set(rows.id, rows);
      // Many come at once: one drawing a frame is enough.
      if (isDrawn) requestAnimationFrame(() => ((isDrawn = true), show()));
      isDrawn = false;
    });
    show(true);
    messages.textContent = "";
    if (wanted.length === 0) return;
    const retry = element("button", { type: "button" }, words.retry);
    messages.replaceChildren(words.unreachable, " ", retry);
    await new Promise((clicked) => retry.addEventListener("click", clicked, { once: true }));
  }
}
