import { marks as words } from "#language";
import { isDue } from "../learning/due.ts";
import type { Records } from "../learning/progress.ts";
import { stateOf } from "../learning/state.ts";

/**
 * Shows how far the reader is. In lists: `data-questions` of an item names its questions, twins with commas between
 * them, and `data-state` becomes due, known (all of them) or done (some). In the header: how many are due.
 */
export function mark(records: Records): void {
  const now = Date.now();
  const due = document.querySelector<HTMLElement>(".due");
  const count = [...records.values()].filter((progress) => isDue(progress, now)).length;
  if (due) {
    due.hidden = count === 0;
    due.textContent = String(count);
  }
  for (const item of document.querySelectorAll<HTMLElement>("[data-questions]")) {
    const things = item.dataset["questions"]!.split(" ").map((ids) => ids.split(","));
    const state = stateOf(things, records, now);
    const link = item.querySelector("a")!;
    if (state) {
      item.dataset["state"] = state;
      link.title = words[state];
    } else if (item.dataset["state"]) {
      item.removeAttribute("data-state");
      link.removeAttribute("title");
    }
  }
}
