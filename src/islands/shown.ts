import type { Checked } from "./answer.ts";
import { showPath } from "./concept/path.ts";
import { keptKeys } from "./kept.ts";
import { course, keys } from "./keys.ts";
import { here } from "./memory.ts";

/** Whether there is something to know again: what was answered, or begun. */
const isKept = (key: string) => key.startsWith(`${course}:`) && key !== keys.last;

/**
 * Shows what becomes of the questions of this page. All that was known before is loaded for who came with answers, or
 * gives them elsewhere: a first page loads no more than it needs.
 */
export function shown(): void {
  look();
  // Also on a page that is taken back from the history, and missed what happened meanwhile.
  addEventListener("pageshow", look);
  addEventListener("storage", ({ key }) => {
    if (key && isKept(key)) load();
  });
  addEventListener("checked", (event) => {
    const { id, score } = (event as CustomEvent<Checked>).detail;
    here.set(id, score === 1 ? "right" : "missed");
    setTimeout(showPath);
  });
}

function look(): void {
  if (keptKeys().some(isKept)) load();
}

/** Offline, before it was ever loaded, the page says less; what is answered is written down all the same. */
const load = () => void import("./returning.ts").catch(() => undefined);
