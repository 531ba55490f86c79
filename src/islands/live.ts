import { LiveRecords } from "../learning/live.ts";
import type { Checked } from "./answer.ts";
import { store } from "./store.ts";

/** Progress as it is now, here and in other tabs; "progress" is fired on the window once it changed. */
export const live = new LiveRecords(store);

let isTold = true;

/** Says that progress changed on this page: of one question, or without an id of any. */
export function announce(id?: string): void {
  live.changed(id);
  if (!isTold) return;
  // A tab that imports a file changes hundreds of records: all of them are one change.
  isTold = false;
  const tell = () => {
    isTold = true;
    dispatchEvent(new Event("progress"));
  };
  if ("requestIdleCallback" in window) requestIdleCallback(tell, { timeout: 500 });
  else setTimeout(tell);
}

/** Follows what is answered on this page and what other tabs write. */
export function follow(): void {
  addEventListener("checked", (event) => {
    // An answer takes the due date of its family along, away from the twin that had it.
    const twins = (event.target as HTMLElement).dataset["twins"]?.split(" ") ?? [];
    for (const id of [(event as CustomEvent<Checked>).detail.id, ...twins]) announce(id);
  });
  addEventListener("storage", ({ key, newValue }) => {
    // Without a key, all was cleared; with that of something else, nothing of ours changed.
    const id = key === null ? undefined : store.idOf(key);
    if (id !== undefined) store.mend(id, newValue === null);
    if (id !== undefined || key === null) announce(id);
  });
  // Also a page that is taken back from the history, and missed what happened meanwhile.
  addEventListener("pageshow", () => announce());
}
