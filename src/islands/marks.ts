import css from "../styles/marks.css?inline";
import { marks as words } from "#language";
import { isDue } from "../learning/due.ts";
import type { Records } from "../learning/progress.ts";
import { stateOf } from "../learning/state.ts";
import { readThingsFile, type ThingsFile } from "../learning/things-file.ts";
import { adopt } from "./adopt.ts";

adopt(css);

/** What there is to know of each concept in the list of this page's module; nothing as long as it has not come. */
let things: ThingsFile = [];

/** Fetches that, on a page with such a list. Never throws: without it the list has no marks, and leads on as well. */
export async function fetchThings(): Promise<void> {
  const module = document.querySelector<HTMLAnchorElement>(".local a");
  try {
    if (module)
      things = readThingsFile(await (await fetch(`${module.href}marks.json`)).json()) ?? [];
  } catch {
    // A host may answer with a page, and the network with nothing.
  }
}

/**
 * Shows how far the reader is. In the list of a module `data-state` of a concept becomes due, known (all there is to
 * know) or done (some). In the header: how many are due.
 */
export function mark(records: Records): void {
  const now = Date.now();
  const due = document.querySelector<HTMLElement>(".due");
  const count = [...records.values()].filter((progress) => isDue(progress, now)).length;
  if (due) {
    due.hidden = count === 0;
    due.textContent = String(count);
  }
  for (const [place, item] of document
    .querySelectorAll<HTMLElement>(".local > ol > li")
    .entries()) {
    const state = stateOf(things[place] ?? [], records, now);
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
